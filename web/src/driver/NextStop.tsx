import type { Stop, Tour } from '@glaneur/sdk';
import { ButtonLink } from '../components/Button.js';
import { positionOf } from '../components/position.js';
import { CHEVRON_GLYPH } from '../components/glyphs.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { useTexts } from '../i18n/use-texts.js';
import { mapsLink } from '../map/directions.js';
import { MAP_GLYPH } from '../map/glyphs.js';
import { addressOf } from './stop-address.js';
import { StopFacts } from './StopFacts.js';

/** Where to go now: the first thing on the page, with the way there. */
export function NextStop({ tour, stop }: { tour: Tour; stop: Stop }) {
  const texts = useTexts(driverTexts);
  const { container } = stop;
  return (
    <section className={`next-stop of-${container.type}`} aria-labelledby="next-stop">
      <p className="next-stop-eyebrow">
        {stop.arrivedAt ? texts.hereNow : texts.next} · {texts.stopOf(stop.sequence, tour.stops.length)}
      </p>
      <h2 id="next-stop" className="driver-title">
        {container.name}
      </h2>
      <StopFacts stop={stop} />
      <div className="mt-4 flex gap-3">
        <ButtonLink
          large
          className="grow"
          glyph={MAP_GLYPH}
          href={mapsLink(positionOf(container.position), container.name, navigator.userAgent)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={undefined}
        >
          {texts.navigate}
        </ButtonLink>
        <ButtonLink large kind="primary" className="grow" glyph={CHEVRON_GLYPH} href={addressOf(tour, stop)}>
          {texts.open}
        </ButtonLink>
      </div>
    </section>
  );
}
