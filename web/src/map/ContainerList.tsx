import type { FoundContainer } from '@glaneur/sdk';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/language.js';
import { ContainerCard } from './ContainerCard.js';
import type { Position } from './geo.js';

interface Props {
  containers: readonly FoundContainer[];
  selectedId: string | null;
  /** Counts choices made on the map: each brings the card of the chosen container into sight and focus. */
  chosenOnMap: number;
  origin: Position | null;
  query: string;
  busy: boolean;
  onSelect: (id: string) => void;
}

/** The containers as a list, nearest first: the same as on the map, for every reader. */
export function ContainerList({ containers, selectedId, chosenOnMap, origin, query, busy, onSelect }: Props) {
  const { texts } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const nearest = containers.find(({ properties }) => properties.status === 'active');

  useEffect(() => {
    if (chosenOnMap === 0) return;
    const card = list.current?.querySelector('.is-selected');
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector('button')?.focus({ preventScroll: true });
  }, [chosenOnMap]);

  return (
    <ol
      ref={list}
      className={`cards ${busy ? 'opacity-60' : ''}`}
      aria-label={texts.results.label}
      aria-busy={busy}
    >
      {containers.map((found) => (
        <ContainerCard
          key={found.id}
          found={found}
          nearest={found === nearest}
          selected={found.id === selectedId}
          origin={origin}
          query={query}
          onSelect={onSelect}
        />
      ))}
    </ol>
  );
}

/** The outline of a list while the first results are on their way. */
export function ListSkeleton() {
  return (
    <div className="cards" aria-hidden="true">
      {[62, 48, 55, 40].map((width) => (
        <div key={width} className="card-main">
          <span className="skeleton size-11 rounded-full" />
          <span className="grow">
            <span className="skeleton block h-4" style={{ width: `${width}%` }} />
            <span className="skeleton mt-2 block h-3" style={{ width: `${width + 20}%` }} />
          </span>
          <span className="skeleton h-5 w-14" />
        </div>
      ))}
    </div>
  );
}
