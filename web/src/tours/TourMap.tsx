import type { Stop, Tour } from '@glaneur/sdk';
import { useCallback } from 'react';
import { boxRound } from '../components/map-box.js';
import { MapFrame } from '../components/MapFrame.js';
import { positionOf } from '../components/position.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { TourLayer } from './TourLayer.js';

interface Props {
  tours: readonly Tour[];
  currentId?: string | null;
  className?: string;
  onStop?: (stop: Stop, tour: Tour) => void;
}

/** Tours on the map. The list beside it says the same in words. */
export default function TourMap({ tours, currentId = null, className = '', onStop }: Props) {
  const texts = useTexts(tourTexts);
  const labelOf = useCallback(
    ({ sequence, container, state }: Stop) => `${sequence}. ${container.name}, ${texts.stopStates[state]}`,
    [texts],
  );
  const fitted = tours.filter(({ id }) => currentId === null || id === currentId);
  const box = boxRound(
    fitted.flatMap(({ startSite, endSite, stops }) =>
      [startSite, endSite, ...stops.map(({ container }) => container)].map(({ position }) =>
        positionOf(position),
      ),
    ),
  );
  return (
    <MapFrame
      label={texts.map}
      className={className}
      fit={box && { key: fitted.map(({ id }) => id).join(), box }}
    >
      <TourLayer tours={tours} currentId={currentId} labelOf={labelOf} {...(onStop && { onStop })} />
    </MapFrame>
  );
}
