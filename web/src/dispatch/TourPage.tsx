import type { Tour } from '@glaneur/sdk';
import { useCallback, useState } from 'react';
import { cancelTour, getTour } from '../api/tours.js';
import { Button, ButtonLink } from '../components/Button.js';
import { TableSkeleton } from '../components/DataTable.js';
import { Dialog } from '../components/Dialog.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { TextField } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { EDIT_GLYPH, ROUTE_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { ProgressBar } from '../components/ProgressBar.js';
import { useTell } from '../components/Toasts.js';
import { useAnswer } from '../components/use-answer.js';
import { useForm } from '../components/use-form.js';
import { writeDay } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { progressOf } from '../tours/progress.js';
import TourMap from '../tours/TourMap.js';
import { TourStateBadge } from '../tours/TourStateBadge.js';
import { LiveLine } from './LiveLine.js';
import { afterEvent, type LiveEvent } from './live-events.js';
import { StopTable } from './StopTable.js';
import { useLive } from './use-live.js';

/** One tour with its stops as they are done. */
export default function TourPage({ params }: PageProps) {
  const texts = useTexts(dispatchTexts);
  const id = params['id'] ?? '';
  const { answer, reload, put } = useAnswer((signal) => getTour(id, signal), [id]);
  const tour = answer?.ok ? answer.data : null;
  const hear = useCallback(
    (heard: LiveEvent) => {
      if (!tour) return;
      put(afterEvent(tour, heard));
      reload();
    },
    [tour, put, reload],
  );
  const open = tour?.state === 'running' || tour?.state === 'planned';
  const live = useLive(open ? { tourId: id } : null, hear, reload);
  const back = { href: '/dispatch', label: texts.title };
  if (tour) return <Shown tour={tour} live={open ? live : null} onChange={put} />;
  const missing =
    answer?.ok === false && (answer.failure.kind === 'not_found' || answer.failure.kind === 'refused');
  return (
    <Page title={missing ? texts.notThere : texts.title} back={back}>
      {answer === null ? (
        <TableSkeleton />
      ) : missing ? (
        <EmptyState glyph={ROUTE_GLYPH} title={texts.notThere} />
      ) : (
        !answer.ok && <FailurePanel failure={answer.failure} onRetry={reload} />
      )}
    </Page>
  );
}

interface ShownProps {
  tour: Tour;
  live: ReturnType<typeof useLive> | null;
  onChange: (tour: Tour) => void;
}

function Shown({ tour, live, onChange }: ShownProps) {
  const texts = useTexts(dispatchTexts);
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const tell = useTell();
  const [cancelling, setCancelling] = useState(false);
  const { done, all, kg } = progressOf(tour);
  return (
    <Page
      title={tour.name}
      back={{ href: `/dispatch?day=${tour.day}`, label: texts.title }}
      intro={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <TourStateBadge tour={tour} />
          <span>{writeDay(tour.day, language)}</span>
          <span>
            {tour.driver.name}, {tour.vehicle.name}
          </span>
          <span>{texts.fromTo(tour.startSite.name, tour.endSite.name)}</span>
          {live && <LiveLine live={live} />}
        </span>
      }
      actions={
        <>
          {tour.state === 'planned' && (
            <ButtonLink kind="primary" glyph={EDIT_GLYPH} href={`/dispatch/tours/${tour.id}/change`}>
              {texts.change}
            </ButtonLink>
          )}
          {(tour.state === 'planned' || tour.state === 'running') && (
            <Button kind="danger-quiet" onClick={() => setCancelling(true)}>
              {texts.cancel}
            </Button>
          )}
        </>
      }
    >
      <div className="mb-4">
        <ProgressBar
          label={words.done(done, all)}
          share={all > 0 ? done / all : 0}
          text={words.kg(new Intl.NumberFormat(language).format(kg))}
        />
      </div>
      <div className="split split--below-progress">
        <StopTable stops={tour.stops} />
        <TourMap tours={[tour]} />
      </div>
      {cancelling && (
        <CancelDialog
          tour={tour}
          onDone={(now) => {
            setCancelling(false);
            tell.done(texts.cancelled(now.name));
            onChange(now);
          }}
          onClose={() => setCancelling(false)}
        />
      )}
    </Page>
  );
}

interface CancelProps {
  tour: Tour;
  onDone: (tour: Tour) => void;
  onClose: () => void;
}

function CancelDialog({ tour, onDone, onClose }: CancelProps) {
  const texts = useTexts(dispatchTexts);
  const form = useForm({
    start: { reason: '' },
    send: ({ reason }) => cancelTour(tour.id, reason.trim() === '' ? {} : { reason }),
    onDone,
  });
  return (
    <Dialog title={texts.cancelTitle(tour.name)} onClose={onClose}>
      <Form form={form} fields={['reason']} submitLabel={texts.cancel} submitKind="danger" onCancel={onClose}>
        <p>{texts.cancelText}</p>
        <TextField
          name="reason"
          label={texts.reason}
          optional
          value={form.values.reason}
          onValue={(reason) => form.set('reason', reason)}
        />
      </Form>
    </Dialog>
  );
}
