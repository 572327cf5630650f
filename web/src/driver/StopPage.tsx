import type { Stop, Tour } from '@glaneur/sdk';
import { ButtonLink } from '../components/Button.js';
import { TableSkeleton } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { TRUCK_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { positionOf } from '../components/position.js';
import { writeTime } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { mapsLink } from '../map/directions.js';
import { MAP_GLYPH } from '../map/glyphs.js';
import type { PageProps } from '../session/routes.js';
import { useMe } from '../session/use-session.js';
import { StopActions } from './StopActions.js';
import { StopFacts } from './StopFacts.js';
import { useToday } from './today.js';

/** One stop: how to get there, and what was done at it. */
export default function StopPage({ params }: PageProps) {
  const texts = useTexts(driverTexts);
  const { tours, failure, reload } = useToday(useMe().userId);
  const tour = tours?.find(({ id }) => id === params['tourId']);
  const stop = tour?.stops.find(({ id }) => id === params['stopId']);
  const back = { href: '/driver', label: texts.backToTour };
  if (tour && stop) {
    return (
      <Page title={stop.container.name} back={back} intro={texts.stopOf(stop.sequence, tour.stops.length)}>
        <Shown tour={tour} stop={stop} />
      </Page>
    );
  }
  return (
    <Page title={texts.title} back={back}>
      {tours !== null ? (
        <EmptyState glyph={TRUCK_GLYPH} title={texts.notOnTour} />
      ) : failure ? (
        <FailurePanel failure={failure} onRetry={reload} />
      ) : (
        <TableSkeleton />
      )}
    </Page>
  );
}

function Shown({ tour, stop }: { tour: Tour; stop: Stop }) {
  const texts = useTexts(driverTexts);
  const { container } = stop;
  return (
    <>
      <StopFacts stop={stop} />
      <ButtonLink
        large
        glyph={MAP_GLYPH}
        className="my-4 w-full"
        href={mapsLink(positionOf(container.position), container.name, navigator.userAgent)}
        target="_blank"
        rel="noopener noreferrer"
        onClick={undefined}
      >
        {texts.navigate}
      </ButtonLink>
      {stop.state !== 'pending' ? (
        <DoneStop stop={stop} />
      ) : (
        tour.state === 'running' && <StopActions key={stop.id} tour={tour} stop={stop} />
      )}
    </>
  );
}

/** What was recorded at a stop that is done. */
function DoneStop({ stop }: { stop: Stop }) {
  const texts = useTexts(driverTexts);
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { state, estimatedKg, fillLevelPercent, skipReason, note, doneAt } = stop;
  const lines = [
    state === 'skipped' && skipReason ? words.skipReasons[skipReason] : null,
    fillLevelPercent === null ? null : words.fill(fillLevelPercent),
    note,
    doneAt && texts.recordedAt(writeTime(doneAt, language, timeZone)),
  ].filter((line) => line !== null && line !== '');
  return (
    <section className="panel driver-panel">
      <p className="driver-title">
        {words.stopStates[state]}
        {estimatedKg !== null && ` · ${words.kg(new Intl.NumberFormat(language).format(estimatedKg))}`}
      </p>
      {lines.map((line) => (
        <p key={line} className="driver-line">
          {line}
        </p>
      ))}
    </section>
  );
}
