import type { AreaSummary, Container, ContainerType, Point } from '@glaneur/sdk';
import type { ReactNode } from 'react';
import { ConflictNotice } from '../../components/ConflictNotice.js';
import { SelectField, TextField } from '../../components/Field.js';
import { Form } from '../../components/Form.js';
import { positionOf } from '../../components/position.js';
import { PositionField } from '../../components/PositionField.js';
import type { Conflict } from '../../components/use-edit.js';
import type { Form as FormState } from '../../components/use-form.js';
import { useLanguage } from '../../i18n/language.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { writeCoordinates } from '../../map/coordinates.js';
import { CONTAINER_TYPES } from '../../map/search-state.js';
import { AreaShapes } from '../areas/AreaShapes.js';
import { useBoundaries } from '../use-areas.js';
import { AttributesField } from './AttributesField.js';
import type { ContainerValues } from './container-values.js';

interface Props {
  form: FormState<ContainerValues>;
  conflict?: Conflict<Container, ContainerValues> | null;
  areas: readonly AreaSummary[];
  /** Whether the area may be left to the position: a new position alone moves no container into another area. */
  areaByPosition?: boolean;
  submitLabel: string;
  onCancel: () => void;
  /** Further fields. */
  children?: ReactNode;
}

const FIELDS = [
  'reference',
  'name',
  'type',
  'capacityL',
  'areaId',
  'position',
  'address',
  'municipalityCode',
  'attributes',
  'status',
];

/** What is known of a container, beside the map that shows where it stands. */
export function ContainerForm({
  form,
  conflict = null,
  areas,
  areaByPosition = false,
  submitLabel,
  onCancel,
  children,
}: Props) {
  const texts = useTexts(networkTexts);
  const { texts: common } = useLanguage();
  const { values, set } = form;
  const inUse = areas.filter(({ archivedAt, id }) => !archivedAt || id === values.areaId);
  const shapes = useBoundaries(inUse);
  const write = (name: keyof ContainerValues, value: unknown) => {
    if (name === 'type') return common.types[value as ContainerType];
    if (name === 'areaId')
      return areas.find(({ id }) => id === value)?.name ?? texts.container.areaByPosition;
    if (name === 'position') return writeCoordinates(positionOf(value as Point));
    if (name === 'attributes')
      return (value as ContainerValues['attributes']).map((pair) => pair.join(': ')).join(', ');
    return String(value) || '—';
  };
  const text = (name: 'reference' | 'name' | 'capacityL' | 'address' | 'municipalityCode') => ({
    name,
    value: values[name],
    onValue: (value: string) => set(name, value),
  });
  return (
    <Form form={form} fields={FIELDS} submitLabel={submitLabel} onCancel={onCancel}>
      <ConflictNotice
        conflict={conflict}
        labelOf={(name) => texts.history.fields[name] ?? name}
        write={write}
      />
      <div className="form form-columns">
        <div className="form">
          <TextField {...text('name')} label={texts.container.name} hint={texts.container.nameHint} />
          <TextField
            {...text('reference')}
            label={texts.container.reference}
            hint={texts.container.referenceHint}
          />
          <div className="form-row">
            <SelectField
              name="type"
              label={texts.container.type}
              value={values.type}
              options={CONTAINER_TYPES.map((type) => ({ value: type, label: common.types[type] }))}
              onValue={(v) => set('type', v as ContainerType)}
            />
            <TextField {...text('capacityL')} label={texts.container.capacity} inputMode="numeric" optional />
          </div>
          <TextField {...text('address')} label={texts.container.address} optional />
        </div>
        <div className="form">
          <PositionField
            name="position"
            label={texts.position.label}
            value={values.position}
            onValue={(v) => set('position', v)}
            layers={<AreaShapes areas={shapes} />}
          />
          <SelectField
            name="areaId"
            label={texts.container.area}
            value={values.areaId}
            options={[
              ...(areaByPosition ? [{ value: '', label: texts.container.areaByPosition }] : []),
              ...inUse.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={(v) => set('areaId', v)}
          />
        </div>
      </div>
      <div className="form-row">
        <TextField {...text('municipalityCode')} label={texts.container.municipality} optional />
        {children}
      </div>
      <AttributesField value={values.attributes} onValue={(v) => set('attributes', v)} />
    </Form>
  );
}
