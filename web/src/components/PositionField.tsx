import type { Point } from '@glaneur/sdk';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { networkTexts } from '../i18n/staff/network.js';
import { readCoordinates, writeCoordinates } from '../map/coordinates.js';
import { Field } from './Field.js';
import { boxRound } from './map-box.js';
import { MapFrame } from './MapFrame.js';
import { PinLayer } from './PinLayer.js';
import { pointOf, positionOf } from './position.js';

interface Props {
  name: string;
  label: string;
  value: Point | null;
  onValue: (value: Point | null) => void;
  /** Where the map opens while no position is chosen. */
  around?: Point | null;
  /** Other layers that help to find the place. */
  layers?: ReactNode;
}

/** A position: picked on the map, or typed as coordinates, which needs neither sight nor a mouse. */
export function PositionField({ name, label, value, onValue, around = null, layers }: Props) {
  const texts = useTexts(networkTexts);
  const position = value && positionOf(value);
  const written = position ? writeCoordinates(position) : '';
  const [typed, setTyped] = useState(written);
  const [mistaken, setMistaken] = useState(false);
  const [opensAt] = useState(() => value ?? around);

  const typedHere = useRef(value);

  useEffect(() => {
    if (value === typedHere.current) return;
    setTyped(written);
    setMistaken(false);
  }, [value, written]);

  const read = (text: string) => {
    setTyped(text);
    const result = readCoordinates(text);
    setMistaken(text !== '' && result.kind !== 'position');
    if (result.kind !== 'position' && text !== '') return;
    typedHere.current = result.kind === 'position' ? pointOf(result.position) : null;
    onValue(typedHere.current);
  };

  const box = opensAt && boxRound([positionOf(opensAt)], 500);
  return (
    <div className="position-field">
      <Field name={name} label={label} hint={mistaken ? texts.position.notRead : texts.position.hint}>
        {(described) => (
          <input
            {...described}
            className="control tabular-nums"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            inputMode="text"
            placeholder={texts.position.placeholder}
            onChange={(event) => read(event.target.value)}
            onBlur={() => !mistaken && setTyped(written)}
          />
        )}
      </Field>
      <MapFrame label={texts.position.map} fit={box && { key: 'start', box }} className="map-frame--field">
        {layers}
        <PinLayer
          position={position}
          label={texts.position.pin}
          onMove={(moved) => onValue(pointOf(moved))}
        />
      </MapFrame>
    </div>
  );
}
