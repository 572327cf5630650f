import type { Container, Tour } from '@glaneur/sdk';
import { useMemo } from 'react';
import { allPages } from '../api/all-pages.js';
import { listContainers } from '../api/network.js';
import { useAreas } from '../admin/use-areas.js';
import { Choices } from '../components/Choices.js';
import { ConflictNotice } from '../components/ConflictNotice.js';
import { SelectField, TextField } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { useAnswer } from '../components/use-answer.js';
import type { Conflict } from '../components/use-edit.js';
import type { Form as FormState } from '../components/use-form.js';
import { writeDay } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useTexts } from '../i18n/use-texts.js';
import { ChosenContainers } from './ChosenContainers.js';
import { PlanMap } from './PlanMap.js';
import { toggled, type Choice, type PlanValues } from './plan-values.js';
import type { Planning } from './read-planning.js';

interface Props {
  form: FormState<PlanValues>;
  conflict?: Conflict<Tour, PlanValues> | null;
  planning: Planning;
  submitLabel: string;
  onCancel: () => void;
}

const FIELDS = ['name', 'day', 'driverId', 'vehicleId', 'startSiteId', 'endSiteId', 'order', 'containerIds'];
/** So many containers are put on the map; a search finds the others. */
const MOST_ON_MAP = 4_000;

/** Everything a tour needs, beside the map on which its containers are chosen. */
export function PlanForm({ form, conflict = null, planning, submitLabel, onCancel }: Props) {
  const texts = useTexts(dispatchTexts);
  const { language } = useLanguage();
  const { values, set } = form;
  const standing = useAnswer(
    (signal) =>
      allPages((query) => listContainers({ ...query, status: ['active', 'suspended'] }, signal), MOST_ON_MAP),
    [],
  ).answer;
  const containers = useMemo(() => (standing?.ok ? standing.data.items : NONE), [standing]);
  const areas = useAreas().answer;
  const chosenIds = useMemo(() => new Set(values.containerIds.map(({ id }) => id)), [values.containerIds]);
  const toggle = (choice: Choice) => set('containerIds', toggled(values.containerIds, choice));
  const options = (list: readonly { id: string; name: string }[]) => [
    { value: '', label: texts.planning.choose },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const select = (name: 'driverId' | 'vehicleId' | 'startSiteId' | 'endSiteId') => ({
    name,
    value: values[name],
    onValue: (value: string) => set(name, value),
  });
  const labels: Record<keyof PlanValues, string> = {
    name: texts.planning.name,
    day: texts.day,
    driverId: texts.driver,
    vehicleId: texts.vehicle,
    startSiteId: texts.planning.startSite,
    endSiteId: texts.planning.endSite,
    order: texts.planning.order,
    containerIds: texts.planning.containers,
  };
  const nameIn = (list: readonly { id: string; name: string }[], id: unknown) =>
    list.find((item) => item.id === id)?.name ?? '…';
  const write = (name: keyof PlanValues, value: unknown) => {
    if (name === 'day') return writeDay(value as string, language);
    if (name === 'driverId') return nameIn(planning.drivers, value);
    if (name === 'vehicleId') return nameIn(planning.vehicles, value);
    if (name === 'startSiteId' || name === 'endSiteId') return nameIn(planning.sites, value);
    if (name === 'containerIds') return texts.planning.chosen((value as readonly Choice[]).length);
    return String(value);
  };

  return (
    <div className="split">
      <Form form={form} fields={FIELDS} submitLabel={submitLabel} onCancel={onCancel}>
        <ConflictNotice conflict={conflict} labelOf={(name) => labels[name]} write={write} />
        <div className="form-row">
          <TextField
            name="name"
            label={labels.name}
            placeholder={texts.planning.namePlaceholder}
            value={values.name}
            onValue={(v) => set('name', v)}
          />
          <TextField
            name="day"
            type="date"
            label={labels.day}
            value={values.day}
            onValue={(v) => set('day', v)}
          />
        </div>
        <div className="form-row">
          <SelectField
            {...select('driverId')}
            label={labels.driverId}
            hint={planning.drivers.length === 0 && texts.planning.noDrivers}
            options={options(planning.drivers)}
          />
          <SelectField
            {...select('vehicleId')}
            label={labels.vehicleId}
            hint={planning.vehicles.length === 0 && texts.planning.noVehicles}
            options={options(planning.vehicles)}
          />
        </div>
        <div className="form-row">
          <SelectField
            {...select('startSiteId')}
            label={labels.startSiteId}
            options={options(planning.sites)}
          />
          <SelectField {...select('endSiteId')} label={labels.endSiteId} options={options(planning.sites)} />
        </div>
        <Choices
          name="order"
          label={labels.order}
          value={values.order}
          onValue={(v) => set('order', v)}
          choices={[
            { value: 'shortest', label: texts.planning.shortest, hint: texts.planning.shortestHint },
            { value: 'given', label: texts.planning.given, hint: texts.planning.givenHint },
          ]}
        />
        <ChosenContainers
          chosen={values.containerIds}
          ordered={values.order === 'given'}
          areas={areas?.ok ? areas.data.items : []}
          containers={containers}
          onChange={(chosen) => set('containerIds', chosen)}
        />
      </Form>
      <PlanMap
        containers={containers}
        loading={standing === null}
        complete={!standing?.ok || standing.data.complete}
        chosenIds={chosenIds}
        onToggle={toggle}
      />
    </div>
  );
}

const NONE: readonly Container[] = [];
