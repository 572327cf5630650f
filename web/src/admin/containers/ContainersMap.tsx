import type { AreaSummary, Container } from '@glaneur/sdk';
import { useMemo } from 'react';
import { followInPage } from '../../app/navigation.js';
import { boxRound } from '../../components/map-box.js';
import { MapFrame } from '../../components/MapFrame.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { AreaShapes } from '../areas/AreaShapes.js';
import { useBoundaries } from '../use-areas.js';
import { ContainerDots } from './ContainerDots.js';
import { ContainerState } from './ContainerState.js';
import { positionOf } from '../../components/position.js';

interface Props {
  containers: readonly Container[];
  areas: readonly AreaSummary[];
  /** The view is fitted again when it changes. */
  fitKey: string;
  currentId: string | null;
  onSelect: (id: string) => void;
}

/** The containers of the list on the map, over the boundaries of their areas. */
export function ContainersMap({ containers, areas, fitKey, currentId, onSelect }: Props) {
  const texts = useTexts(networkTexts).container;
  const inUse = useMemo(() => areas.filter(({ archivedAt }) => !archivedAt), [areas]);
  const shapes = useBoundaries(inUse);
  const box = useMemo(() => boxRound(containers.map(({ position }) => positionOf(position))), [containers]);
  const current = containers.find(({ id }) => id === currentId);
  const first = containers[0]?.id;
  return (
    <MapFrame
      label={texts.map}
      fit={box && { key: `${fitKey} ${first}`, box }}
      over={
        current && (
          <a className="map-card" href={`/admin/containers/${current.id}`} onClick={followInPage}>
            <strong>{current.name}</strong>
            <span>{current.reference}</span>
            <ContainerState container={current} />
          </a>
        )
      }
    >
      <AreaShapes areas={shapes} />
      <ContainerDots containers={containers} currentId={currentId} onSelect={onSelect} />
    </MapFrame>
  );
}
