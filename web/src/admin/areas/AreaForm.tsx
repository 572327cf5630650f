import type { CreateArea, MultiPolygon, Site, Violation } from '@glaneur/sdk';
import { useMemo, useState } from 'react';
import { Button } from '../../components/Button.js';
import { ConflictNotice } from '../../components/ConflictNotice.js';
import { Field, SelectField, TextField } from '../../components/Field.js';
import { Form } from '../../components/Form.js';
import { MapFrame } from '../../components/MapFrame.js';
import { boxRound } from '../../components/map-box.js';
import type { Conflict } from '../../components/use-edit.js';
import type { Form as FormState } from '../../components/use-form.js';
import { standsAt } from '../../components/violations.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { AreaShapes } from './AreaShapes.js';
import { cornersOf, faultsOf, outlineOf, readGeoJson } from './boundary.js';
import { BoundaryEditor } from './BoundaryEditor.js';
import { FaultLayer } from './FaultLayer.js';
import { useAreas, useBoundaries } from '../use-areas.js';

/** An area as its form holds it. */
export interface AreaValues extends Omit<CreateArea, 'boundary'> {
  boundary: MultiPolygon | null;
}

interface Props<R> {
  form: FormState<AreaValues>;
  conflict?: Conflict<R, AreaValues> | null;
  sites: readonly Site[];
  /** The area edited: it is not drawn a second time as a neighbour. */
  areaId?: string;
  submitLabel: string;
  onCancel: () => void;
}

const FIELDS = ['name', 'code', 'siteId', 'boundary'];

/** Name, code and site beside the map on which the boundary is drawn. */
export function AreaForm<R>({ form, conflict = null, sites, areaId, submitLabel, onCancel }: Props<R>) {
  const texts = useTexts(networkTexts).area;
  const { sayViolation } = useCommon();
  const { values, set, violations } = form;
  const { answer } = useAreas();
  const neighbours = useBoundaries(answer?.ok ? answer.data.items.filter(({ id }) => id !== areaId) : []);
  const [shown, setShown] = useState(() => ({
    times: 0,
    box: values.boundary && boxRound(outlineOf(values.boundary)),
  }));
  const sitesBox = boxRound(
    sites.map(({ position: { coordinates } }) => ({ lat: coordinates[1], lon: coordinates[0] })),
    4_000,
  );
  const faults = useMemo(() => faultsOf(violations, values.boundary), [violations]);
  const box = shown.box ?? sitesBox;
  const paste = (boundary: MultiPolygon) => {
    set('boundary', boundary);
    setShown(({ times }) => ({ times: times + 1, box: boxRound(outlineOf(boundary)) }));
  };
  const labels = { name: texts.name, code: texts.code, siteId: texts.site, boundary: texts.boundary };
  const write = (name: keyof AreaValues, value: unknown) => {
    if (name === 'siteId') return sites.find(({ id }) => id === value)?.name ?? String(value);
    return name === 'boundary' ? texts.corners(cornersOf(value as MultiPolygon)) : String(value);
  };

  return (
    <div className="split split--even">
      <Form form={form} fields={FIELDS} submitLabel={submitLabel} onCancel={onCancel}>
        <ConflictNotice conflict={conflict} labelOf={(name) => labels[name]} write={write} />
        <TextField name="name" label={texts.name} value={values.name} onValue={(v) => set('name', v)} />
        <div className="form-row">
          <TextField
            name="code"
            label={texts.code}
            hint={texts.codeHint}
            value={values.code}
            onValue={(v) => set('code', v)}
          />
          <SelectField
            name="siteId"
            label={texts.site}
            value={values.siteId}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
            onValue={(v) => set('siteId', v)}
          />
        </div>
        <BoundaryText value={values.boundary} onValue={paste} />
      </Form>
      <MapFrame
        label={texts.boundary}
        buttonsAbove
        fit={box && { key: shown.box ? `boundary ${shown.times}` : 'sites', box }}
        className={violations.some(({ path }) => standsAt(path, 'boundary')) ? 'map-frame--wrong' : ''}
      >
        <AreaShapes areas={neighbours} />
        <BoundaryEditor value={values.boundary} onValue={(v) => set('boundary', v)} />
        <FaultLayer faults={faults} say={sayViolation} />
      </MapFrame>
    </div>
  );
}

/** The boundary in words, and as text: for pasting it, and for everybody who does not draw with a mouse. */
function BoundaryText({
  value,
  onValue,
}: {
  value: MultiPolygon | null;
  onValue: (value: MultiPolygon) => void;
}) {
  const texts = useTexts(networkTexts).area;
  const [typed, setTyped] = useState<string | null>(null);
  const written = value ? JSON.stringify(value) : '';
  const read = typed === null ? null : readGeoJson(typed);
  const use = () => {
    if (read) onValue(read);
    setTyped(null);
  };
  return (
    <>
      <Field
        name="boundary"
        label={texts.boundary}
        hint={value ? texts.boundaryEditHint : texts.boundaryHint}
      >
        {({ id, ...described }) => (
          <output {...described} id={id} tabIndex={-1} className="block font-medium">
            {value ? texts.corners(cornersOf(value)) : '—'}
          </output>
        )}
      </Field>
      <details className="disclosure">
        <summary>{texts.geoJsonOpen}</summary>
        <Field name="boundary.text" label={texts.geoJson} hint={texts.geoJsonHint} optional>
          {(described) => (
            <textarea
              {...described}
              className="control control--text control--code"
              spellCheck={false}
              value={typed ?? written}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button className="mt-2" disabled={!read} onClick={use}>
          {texts.geoJsonUse}
        </Button>
      </details>
    </>
  );
}

export function checkArea({ name, code, siteId, boundary }: AreaValues): Violation[] {
  const blank = (path: string) => ({ path, code: 'text.blank', message: '' });
  return [
    ...(name.trim() === '' ? [blank('name')] : []),
    ...(code.trim() === '' ? [blank('code')] : []),
    ...(siteId === '' ? [{ path: 'siteId', code: 'request.is_uuid', message: '' }] : []),
    ...(boundary === null ? [{ path: 'boundary', code: 'boundary.missing', message: '' }] : []),
  ];
}
