import type { ChangeSite, Point, Site, SiteKind, Violation } from '@glaneur/sdk';
import { changeSite, createSite, getSite } from '../../api/network.js';
import { ConflictNotice } from '../../components/ConflictNotice.js';
import { Dialog } from '../../components/Dialog.js';
import { SelectField, TextField } from '../../components/Field.js';
import { Form } from '../../components/Form.js';
import { positionOf } from '../../components/position.js';
import { PositionField } from '../../components/PositionField.js';
import { present } from '../../components/present.js';
import { useEdit, type Conflict } from '../../components/use-edit.js';
import { useForm, type Form as FormState } from '../../components/use-form.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { writeCoordinates } from '../../map/coordinates.js';

interface Values {
  name: string;
  kind: SiteKind;
  position: Point | null;
  address: string;
}

interface Props {
  /** Null: a new one. */
  site: Site | null;
  onDone: (site: Site) => void;
  onClose: () => void;
}

const FIELDS = ['name', 'kind', 'position', 'address'];
const KINDS: readonly SiteKind[] = ['depot', 'sorting_centre', 'thrift_store'];

export function SiteDialog({ site, ...rest }: Props) {
  return site ? <EditSite site={site} {...rest} /> : <NewSite {...rest} />;
}

function NewSite({ onDone, onClose }: Omit<Props, 'site'>) {
  const texts = useTexts(networkTexts).site;
  const form = useForm<Values, Site>({
    start: { name: '', kind: 'depot', position: null, address: '' },
    check,
    send: (values, key) =>
      createSite({ ...values, position: present(values.position), address: values.address || null }, key),
    onDone,
  });
  return (
    <Dialog title={texts.createTitle} onClose={onClose} wide>
      <SiteForm form={form} submitLabel={texts.create} onCancel={onClose} />
    </Dialog>
  );
}

function EditSite({ site, onDone, onClose }: Omit<Props, 'site'> & { site: Site }) {
  const texts = useTexts(networkTexts).site;
  const form = useEdit<Site, Values>({
    resource: site,
    valuesOf,
    check,
    save: (changed, version) => changeSite(site.id, version, inputOf(changed)),
    reload: () => getSite(site.id),
    onDone,
  });
  return (
    <Dialog title={texts.editTitle(site.name)} onClose={onClose} wide>
      <SiteForm form={form} conflict={form.conflict} onCancel={onClose} />
    </Dialog>
  );
}

interface FormProps {
  form: FormState<Values>;
  conflict?: Conflict<Site, Values> | null;
  submitLabel?: string;
  onCancel: () => void;
}

function SiteForm({ form, conflict = null, submitLabel, onCancel }: FormProps) {
  const texts = useTexts(networkTexts);
  const common = useCommon().texts;
  const { values, set } = form;
  const labels = { ...texts.site, position: texts.position.label };
  const write = (name: keyof Values, value: unknown) => {
    if (name === 'kind') return texts.site.kinds[value as SiteKind];
    if (name === 'position') return writeCoordinates(positionOf(value as Point));
    return String(value);
  };
  return (
    <Form form={form} fields={FIELDS} submitLabel={submitLabel ?? common.save} onCancel={onCancel}>
      <ConflictNotice conflict={conflict} labelOf={(name) => labels[name]} write={write} />
      <div className="form form-columns">
        <div className="form">
          <TextField
            name="name"
            label={texts.site.name}
            value={values.name}
            onValue={(v) => set('name', v)}
          />
          <SelectField
            name="kind"
            label={texts.site.kind}
            value={values.kind}
            options={KINDS.map((kind) => ({ value: kind, label: texts.site.kinds[kind] }))}
            onValue={(v) => set('kind', v as SiteKind)}
          />
          <TextField
            name="address"
            label={texts.site.address}
            optional
            value={values.address}
            onValue={(v) => set('address', v)}
          />
        </div>
        <PositionField
          name="position"
          label={texts.position.label}
          value={values.position}
          onValue={(v) => set('position', v)}
        />
      </div>
    </Form>
  );
}

const valuesOf = ({ name, kind, position, address }: Site): Values => ({
  name,
  kind,
  position,
  address: address ?? '',
});

function inputOf({ position, address, ...rest }: Partial<Values>): ChangeSite {
  return {
    ...rest,
    ...(position && { position }),
    ...(address !== undefined && { address: address === '' ? null : address }),
  };
}

function check({ name, position }: Values): Violation[] {
  return [
    ...(name.trim() === '' ? [{ path: 'name', code: 'text.blank', message: '' }] : []),
    ...(position === null ? [{ path: 'position', code: 'position.missing', message: '' }] : []),
  ];
}
