import type { ChangeVehicle, Vehicle, Violation } from '@glaneur/sdk';
import { addVehicle, changeVehicle, getVehicle } from '../api/tours.js';
import { ConflictNotice } from '../components/ConflictNotice.js';
import { Dialog } from '../components/Dialog.js';
import { TextField } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { useEdit, type Conflict } from '../components/use-edit.js';
import { useForm, type Form as FormState } from '../components/use-form.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTexts } from '../i18n/use-texts.js';

interface Values {
  name: string;
  registration: string;
  capacityKg: string;
  active: boolean;
}

interface Props {
  /** Null: a new one. */
  vehicle: Vehicle | null;
  onDone: (vehicle: Vehicle) => void;
  onClose: () => void;
}

export function VehicleDialog({ vehicle, ...rest }: Props) {
  return vehicle ? <EditVehicle vehicle={vehicle} {...rest} /> : <NewVehicle {...rest} />;
}

function NewVehicle({ onDone, onClose }: Omit<Props, 'vehicle'>) {
  const texts = useTexts(dispatchTexts).vehicles;
  const form = useForm<Values, Vehicle>({
    start: { name: '', registration: '', capacityKg: '', active: true },
    check,
    send: (values, key) =>
      addVehicle(
        { ...values, registration: values.registration || null, capacityKg: Number(values.capacityKg) },
        key,
      ),
    onDone,
  });
  return (
    <Dialog title={texts.addTitle} onClose={onClose}>
      <Fields form={form} submitLabel={texts.add} onCancel={onClose} />
    </Dialog>
  );
}

function EditVehicle({ vehicle, onDone, onClose }: Omit<Props, 'vehicle'> & { vehicle: Vehicle }) {
  const texts = useTexts(dispatchTexts).vehicles;
  const common = useCommon().texts;
  const form = useEdit<Vehicle, Values>({
    resource: vehicle,
    valuesOf: ({ name, registration, capacityKg, active }) => ({
      name,
      registration: registration ?? '',
      capacityKg: String(capacityKg),
      active,
    }),
    check,
    save: (changed, version) => changeVehicle(vehicle.id, version, inputOf(changed)),
    reload: () => getVehicle(vehicle.id),
    onDone,
  });
  return (
    <Dialog title={texts.editTitle(vehicle.name)} onClose={onClose}>
      <Fields form={form} conflict={form.conflict} submitLabel={common.save} onCancel={onClose} />
    </Dialog>
  );
}

interface FieldsProps {
  form: FormState<Values>;
  conflict?: Conflict<Vehicle, Values> | null;
  submitLabel: string;
  onCancel: () => void;
}

function Fields({ form, conflict = null, submitLabel, onCancel }: FieldsProps) {
  const texts = useTexts(dispatchTexts).vehicles;
  const common = useCommon().texts;
  const { values, set } = form;
  const labels = { ...texts, capacityKg: texts.capacity };
  return (
    <Form
      form={form}
      fields={['name', 'registration', 'capacityKg', 'active']}
      submitLabel={submitLabel}
      onCancel={onCancel}
    >
      <ConflictNotice
        conflict={conflict}
        labelOf={(name) => labels[name]}
        write={(_, value) => (typeof value === 'boolean' ? (value ? common.yes : common.no) : String(value))}
      />
      <TextField name="name" label={texts.name} value={values.name} onValue={(v) => set('name', v)} />
      <div className="form-row">
        <TextField
          name="registration"
          label={texts.registration}
          optional
          value={values.registration}
          onValue={(v) => set('registration', v)}
        />
        <TextField
          name="capacityKg"
          label={texts.capacity}
          inputMode="numeric"
          value={values.capacityKg}
          onValue={(v) => set('capacityKg', v)}
        />
      </div>
      <label className="check-line">
        <input
          type="checkbox"
          className="check"
          checked={values.active}
          onChange={(event) => set('active', event.target.checked)}
        />
        {texts.activeLabel}
      </label>
    </Form>
  );
}

function inputOf({ registration, capacityKg, ...rest }: Partial<Values>): ChangeVehicle {
  return {
    ...rest,
    ...(registration !== undefined && { registration: registration || null }),
    ...(capacityKg !== undefined && { capacityKg: Number(capacityKg) }),
  };
}

function check({ name, capacityKg }: Values): Violation[] {
  return [
    ...(name.trim() === '' ? [{ path: 'name', code: 'text.blank', message: '' }] : []),
    ...(/^\s*\d+\s*$/.test(capacityKg)
      ? []
      : [{ path: 'capacityKg', code: 'request.is_number', message: '' }]),
  ];
}
