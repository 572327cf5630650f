import type { PublicContainer } from '@glaneur/sdk';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Outcome } from '../app/api.js';
import { FailureNotice } from '../app/FailureNotice.js';
import { followInPage } from '../app/navigation.js';
import { useLanguage } from '../i18n/language.js';
import { writeCoordinates } from '../map/coordinates.js';
import { mapsLink, walkingRoute } from '../map/directions.js';
import type { Position } from '../map/geo.js';
import { Glyph } from '../map/Glyph.js';
import {
  BACK_GLYPH,
  CHECK_GLYPH,
  GLYPHS,
  MAP_GLYPH,
  PAUSE_GLYPH,
  REPORT_GLYPH,
  WALK_GLYPH,
} from '../map/glyphs.js';
import { ListSkeleton } from '../map/ContainerList.js';
import { SuspendedBadge } from '../map/SuspendedBadge.js';
import { CopyLink } from './CopyLink.js';

interface Props {
  container: Outcome<PublicContainer> | null;
  /** The search to go back to, as it stands in the address. */
  query: string;
  origin: Position | null;
  onRetry: () => void;
}

/** One container, reached from the list or by its link. */
export function ContainerDetail({ container, query, origin, onRetry }: Props) {
  const { texts } = useLanguage();
  return (
    <section id="results" tabIndex={-1} className="detail">
      <a className="btn btn-ghost -ml-3 h-11 rounded-full px-3" href={`/${query}`} onClick={followInPage}>
        <Glyph path={BACK_GLYPH} />
        {texts.container.back}
      </a>
      {container === null ? (
        <>
          <p className="sr-only" role="status">
            {texts.container.loading}
          </p>
          <ListSkeleton />
        </>
      ) : container.ok ? (
        <Facts container={container.data} origin={origin} />
      ) : container.failure.kind === 'not_found' ? (
        <div className="notice" role="alert">
          <h1 className="font-serif text-xl">{texts.container.notFoundTitle}</h1>
          <p>{texts.container.notFound}</p>
        </div>
      ) : (
        <FailureNotice failure={container.failure} onRetry={onRetry} />
      )}
    </section>
  );
}

function Facts({ container, origin }: { container: PublicContainer; origin: Position | null }) {
  const { texts, language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, type, status, address, capacityL, operator, suspendedUntil } = container.properties;
  const [lon = 0, lat = 0] = container.geometry.coordinates;
  const at = { lat, lon };
  useEffect(() => heading.current?.focus({ preventScroll: true }), [container.id]);
  return (
    <article className={`of-${type}`}>
      <h1
        ref={heading}
        tabIndex={-1}
        className="mt-2 flex items-center gap-3 font-serif text-2xl font-semibold leading-tight outline-none"
      >
        <span className={`medal ${status === 'suspended' ? 'medal--suspended' : ''}`}>
          <Glyph path={GLYPHS[type]} className="size-6" />
        </span>
        {name}
      </h1>
      <p className={`state state--${status}`}>
        <Glyph path={status === 'active' ? CHECK_GLYPH : PAUSE_GLYPH} />
        <span>
          {status === 'active' ? texts.container.open : texts.container.suspended}
          {status === 'suspended' && <SuspendedBadge until={suspendedUntil} />}
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <a
          className="btn btn-primary h-12 grow rounded-full"
          href={walkingRoute(at, origin)}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Glyph path={WALK_GLYPH} />
          {texts.container.walk}
        </a>
        <a
          className="btn h-12 grow rounded-full"
          href={mapsLink(at, name, navigator.userAgent)}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Glyph path={MAP_GLYPH} />
          {texts.container.openInMaps}
        </a>
        <CopyLink path={`/containers/${container.id}`} />
      </div>
      <dl className="facts">
        <Fact term={texts.container.address}>{address ?? texts.container.noAddress}</Fact>
        <Fact term={texts.container.type}>{texts.types[type]}</Fact>
        {capacityL !== null && (
          <Fact term={texts.container.capacity}>
            {texts.container.litres(new Intl.NumberFormat(language).format(capacityL))}
          </Fact>
        )}
        <Fact term={texts.container.operator}>{operator.name}</Fact>
        <Fact term={texts.container.position}>{writeCoordinates(at)}</Fact>
      </dl>
      <a className="btn mt-4 h-12 w-full rounded-full" href={`/report/${container.id}?lang=${language}`}>
        <Glyph path={REPORT_GLYPH} />
        {texts.container.report}
      </a>
      <a
        className="btn btn-ghost mt-2 -ml-3 h-11 rounded-full px-3"
        href={`/?lat=${lat}&lon=${lon}`}
        onClick={followInPage}
      >
        {texts.container.near}
      </a>
    </article>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
