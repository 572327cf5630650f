import type { Tour } from '@glaneur/sdk';
import { followInPage } from '../app/navigation.js';
import { ProgressBar } from '../components/ProgressBar.js';
import { writeTime } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import { progressOf } from '../tours/progress.js';
import { TourStateBadge } from '../tours/TourStateBadge.js';

interface Props {
  tour: Tour;
  current: boolean;
  /** Shows this tour alone on the map, or all again. */
  onShow: () => void;
}

/** One tour at a glance: who, how far, how much, and when something last happened. */
export function TourCard({ tour, current, onShow }: Props) {
  const texts = useTexts(dispatchTexts);
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { done, all, kg } = progressOf(tour);
  const number = new Intl.NumberFormat(language);
  const time = (iso: string) => writeTime(iso, language, timeZone);
  const last = tour.stops.reduce<string | null>(
    (at, { doneAt, arrivedAt }) =>
      [at, doneAt, arrivedAt].reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null),
    null,
  );
  const when = tour.closedAt
    ? texts.closedAt(time(tour.closedAt))
    : last
      ? texts.lastAt(time(last))
      : tour.startedAt && texts.startedAt(time(tour.startedAt));
  const km = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(
    tour.plannedDistanceM / 1000,
  );
  return (
    <article className={`tour-card ${current ? 'tour-card--current' : ''}`}>
      <button
        type="button"
        className="tour-card-show"
        aria-pressed={current}
        aria-label={tour.name}
        onClick={onShow}
      />
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 className="tour-card-name">{tour.name}</h2>
        <TourStateBadge tour={tour} />
      </div>
      <p className="data-sub">
        {tour.driver.name} · {tour.vehicle.name} · {words.distance(km)}
      </p>
      <div className="mt-3">
        <ProgressBar
          label={words.done(done, all)}
          share={all > 0 ? done / all : 0}
          text={words.kg(number.format(kg))}
        />
      </div>
      <p className="mt-2 flex items-center justify-between gap-2 text-sm">
        <span>{when}</span>
        <a
          className="tour-card-link"
          href={`/dispatch/tours/${tour.id}`}
          aria-label={`${texts.stops}: ${tour.name}`}
          onClick={followInPage}
        >
          {texts.stops}
        </a>
      </p>
    </article>
  );
}
