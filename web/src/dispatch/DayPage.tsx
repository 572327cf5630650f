import { useMemo, useState } from 'react';
import { goTo } from '../app/navigation.js';
import { ButtonLink } from '../components/Button.js';
import { TableSkeleton } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { PLUS_GLYPH, ROUTE_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { dayOf } from '../i18n/dates.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { useMe } from '../session/use-session.js';
import TourMap from '../tours/TourMap.js';
import { DayPicker } from './DayPicker.js';
import { LiveLine } from './LiveLine.js';
import { TourCard } from './TourCard.js';
import { useLive } from './use-live.js';
import { useToursOfDay } from './use-tours-of-day.js';

/** Where the dispatcher lands: the tours of a day as they go, beside the map. */
export default function DayPage({ query }: PageProps) {
  const texts = useTexts(dispatchTexts);
  const { timeZone } = useMe().organisation;
  const today = dayOf(new Date(), timeZone);
  const asked = new URLSearchParams(query).get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today;
  const isToday = day === today;
  const { tours, failure, reload, hear } = useToursOfDay(day, isToday);
  const onMap = useMemo(() => tours?.filter(({ state }) => state !== 'cancelled') ?? [], [tours]);
  const live = useLive(isToday ? {} : null, hear, reload);
  const [currentId, setCurrentId] = useState<string | null>(null);

  return (
    <Page
      title={texts.title}
      intro={isToday && <LiveLine live={live} />}
      actions={
        <ButtonLink
          kind="primary"
          glyph={PLUS_GLYPH}
          href={`/dispatch/plan?day=${day < today ? today : day}`}
        >
          {texts.plan}
        </ButtonLink>
      }
    >
      <DayPicker
        day={day}
        today={today}
        onDay={(chosen) => goTo(chosen === today ? '/dispatch' : `/dispatch?day=${chosen}`)}
      />
      {tours === null ? (
        failure ? (
          <FailurePanel failure={failure} onRetry={reload} />
        ) : (
          <TableSkeleton />
        )
      ) : tours.length === 0 ? (
        <EmptyState glyph={ROUTE_GLYPH} title={texts.emptyTitle}>
          {texts.empty}
        </EmptyState>
      ) : (
        <div className="split split--even">
          <ul className="tour-cards" aria-label={texts.list}>
            {tours.map((tour) => (
              <li key={tour.id}>
                <TourCard
                  tour={tour}
                  current={tour.id === currentId}
                  onShow={() => setCurrentId(tour.id === currentId ? null : tour.id)}
                />
              </li>
            ))}
          </ul>
          <TourMap tours={onMap} currentId={currentId} onStop={(_, tour) => setCurrentId(tour.id)} />
        </div>
      )}
    </Page>
  );
}
