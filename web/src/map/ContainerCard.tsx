import type { FoundContainer } from '@glaneur/sdk';
import { useId } from 'react';
import { followInPage } from '../app/navigation.js';
import { useLanguage } from '../i18n/language.js';
import { walkingRoute } from './directions.js';
import { formatDistance } from './format-distance.js';
import type { Position } from './geo.js';
import { Glyph } from './Glyph.js';
import { GLYPHS, PAUSE_GLYPH, REPORT_GLYPH, WALK_GLYPH } from './glyphs.js';
import { SuspendedBadge } from './SuspendedBadge.js';

interface Props {
  found: FoundContainer;
  /** The first of the list that takes a bag now: its way there is offered at once. */
  nearest: boolean;
  selected: boolean;
  origin: Position | null;
  query: string;
  onSelect: (id: string) => void;
}

/** One container of the list: what it takes, where, how far; opened, the ways on from here. */
export function ContainerCard({ found, nearest, selected, origin, query, onSelect }: Props) {
  const { texts, language } = useLanguage();
  const actions = useId();
  const { id, geometry, properties } = found;
  const { name, type, status, address, distanceM, suspendedUntil } = properties;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const open = selected || nearest;
  return (
    <li className={`card-row of-${type} ${selected ? 'is-selected' : ''}`} data-container={id}>
      <button
        type="button"
        className="card-main"
        aria-expanded={open}
        aria-controls={actions}
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(id)}
      >
        <span className={`medal ${status === 'suspended' ? 'medal--suspended' : ''}`}>
          <Glyph path={status === 'suspended' ? PAUSE_GLYPH : GLYPHS[type]} className="size-6" />
        </span>
        <span className="min-w-0">
          {nearest && <span className="card-eyebrow">{texts.results.nearest}</span>}
          <span className="card-name">{name}</span>
          <span className="card-line">
            {texts.types[type]}
            {address && ` · ${address}`}
          </span>
          {status === 'suspended' && <SuspendedBadge until={suspendedUntil} />}
        </span>
        <span className="card-distance">{formatDistance(distanceM, language)}</span>
      </button>
      <div id={actions} className="card-actions" hidden={!open}>
        <a
          className={`btn h-11 rounded-full ${status === 'active' ? 'btn-primary btn-soft' : 'btn-ghost border-base-300'}`}
          href={walkingRoute({ lat, lon }, origin)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={texts.results.walkTo(name)}
        >
          <Glyph path={WALK_GLYPH} />
          {texts.results.walk}
        </a>
        <a
          className="btn btn-ghost h-11 rounded-full"
          href={`/containers/${id}${query}`}
          aria-label={texts.results.detailsOf(name)}
          onClick={followInPage}
        >
          {texts.results.details}
        </a>
        <a
          className="btn btn-ghost btn-circle ml-auto size-11"
          href={`/report/${id}?lang=${language}`}
          aria-label={texts.results.reportOf(name)}
          title={texts.container.report}
        >
          <Glyph path={REPORT_GLYPH} />
        </a>
      </div>
    </li>
  );
}
