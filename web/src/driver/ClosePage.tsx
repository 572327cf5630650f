import type { Tour } from '@glaneur/sdk';
import { useState } from 'react';
import { closeTour } from '../api/tours.js';
import type { Failure } from '../app/api.js';
import { goTo } from '../app/navigation.js';
import { Button, ButtonLink } from '../components/Button.js';
import { TableSkeleton } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { FLAG_GLYPH, TRUCK_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { useTell } from '../components/Toasts.js';
import { useLanguage } from '../i18n/language.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { useMe } from '../session/use-session.js';
import { progressOf } from '../tours/progress.js';
import { putTour, useToday } from './today.js';
import { Unsent } from './Unsent.js';

/** The end of a tour: what came of it, what is not done, and the button that closes it. */
export default function ClosePage({ params }: PageProps) {
  const texts = useTexts(driverTexts);
  const { tours, failure, reload } = useToday(useMe().userId);
  const tour = tours?.find(({ id, state }) => id === params['tourId'] && state === 'running');
  return (
    <Page title={texts.closing.title} back={{ href: '/driver', label: texts.backToTour }}>
      {tour ? (
        <Closing tour={tour} />
      ) : tours !== null ? (
        <EmptyState glyph={TRUCK_GLYPH} title={texts.scanning.noTour} />
      ) : failure ? (
        <FailurePanel failure={failure} onRetry={reload} />
      ) : (
        <TableSkeleton />
      )}
    </Page>
  );
}

function Closing({ tour }: { tour: Tour }) {
  const texts = useTexts(driverTexts);
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { all, done, collected, skipped, kg } = progressOf(tour);
  const pending = all - done;
  const number = new Intl.NumberFormat(language);
  const close = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const outcome = await closeTour(tour.id, pending > 0);
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    putTour(outcome.data);
    tell.done(texts.closed);
    goTo('/driver', { replace: true });
  };
  const figures = [
    [texts.closing.collected, number.format(collected)],
    [texts.closing.skipped, number.format(skipped)],
    [texts.closing.pending, number.format(pending)],
    [texts.closing.total, words.kg(number.format(kg))],
  ];
  return (
    <>
      <p className="driver-title mb-3">{tour.name}</p>
      <dl className="figures figures--small">
        {figures.map(([label, value]) => (
          <div key={label} className="figure">
            <dt className="figure-label">{label}</dt>
            <dd className="figure-number">{value}</dd>
          </div>
        ))}
      </dl>
      {pending > 0 && <p className="warning-line mb-4">{texts.closing.pendingText(pending)}</p>}
      {failure && <Unsent failure={failure} at={null} />}
      <div className="grid gap-3">
        <Button
          large
          kind={pending > 0 ? 'danger' : 'primary'}
          glyph={FLAG_GLYPH}
          busy={busy}
          onClick={() => void close()}
        >
          {failure ? texts.unsent.again : pending > 0 ? texts.closing.submitSkipping : texts.closing.submit}
        </Button>
        <ButtonLink large kind="quiet" href="/driver">
          {texts.closing.back}
        </ButtonLink>
      </div>
    </>
  );
}
