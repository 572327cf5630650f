import type { Tour } from '@glaneur/sdk';
import { useState } from 'react';
import { startTour } from '../api/tours.js';
import { Button } from '../components/Button.js';
import { TableSkeleton } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { PLAY_GLYPH, TRUCK_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { useAction } from '../components/use-action.js';
import { useLanguage } from '../i18n/language.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import { TourStateBadge } from '../tours/TourStateBadge.js';
import { RunningTour } from './RunningTour.js';
import { putTour, useToday } from './today.js';

/** Where the driver lands: the running tour, else what can be started, else that there is nothing to do. */
export default function TodayPage() {
  const texts = useTexts(driverTexts);
  const { tours, failure, loading, reload } = useToday(useMe().userId);
  if (tours === null) {
    return (
      <Page title={texts.title}>
        {failure ? <FailurePanel failure={failure} onRetry={reload} /> : <TableSkeleton />}
      </Page>
    );
  }
  const running = tours.find(({ state }) => state === 'running');
  const stale = failure && (
    <div className="stale-bar" role="status">
      <p>{texts.stale}</p>
      <Button busy={loading} onClick={reload}>
        {texts.reload}
      </Button>
    </div>
  );
  if (running) {
    return (
      <>
        {stale}
        <RunningTour tour={running} />
      </>
    );
  }
  const planned = tours.filter(({ state }) => state === 'planned');
  const closed = tours.some(({ state }) => state === 'closed');
  return (
    <Page title={texts.title}>
      {stale}
      {planned.length === 0 ? (
        <EmptyState
          glyph={TRUCK_GLYPH}
          title={closed ? texts.closed : texts.noneTitle}
          action={
            <Button large busy={loading} onClick={reload}>
              {texts.reload}
            </Button>
          }
        >
          {!closed && texts.none}
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {planned.map((tour) => (
            <li key={tour.id}>
              <PlannedTour tour={tour} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** A tour before its start: what awaits, and the button that starts it. */
function PlannedTour({ tour }: { tour: Tour }) {
  const texts = useTexts(driverTexts);
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const km = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(
    tour.plannedDistanceM / 1000,
  );
  const [open, setOpen] = useState(false);
  const start = useAction(() => startTour(tour.id), putTour);
  return (
    <article className="panel driver-panel">
      <TourStateBadge tour={tour} />
      <h2 className="driver-title">{tour.name}</h2>
      <p className="driver-line">
        {words.stops(tour.stops.length)} · {words.distance(km)} · {tour.vehicle.name}
      </p>
      <p className="driver-line">
        {words.depart}: {tour.startSite.name} · {words.finish}: {tour.endSite.name}
      </p>
      <Button
        large
        kind="primary"
        glyph={PLAY_GLYPH}
        className="mt-4 w-full"
        busy={start.busy}
        onClick={() => void start.run()}
      >
        {texts.start}
      </Button>
      <button type="button" className="driver-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.stops(tour.stops.length)}
      </button>
      {open && (
        <ol className="driver-names">
          {tour.stops.map(({ id, container }) => (
            <li key={id}>{container.name}</li>
          ))}
        </ol>
      )}
    </article>
  );
}
