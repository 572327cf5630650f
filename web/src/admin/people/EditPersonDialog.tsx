import type { Person, Role } from '@glaneur/sdk';
import { changePerson, getPerson } from '../../api/people.js';
import { ConflictNotice } from '../../components/ConflictNotice.js';
import { Dialog } from '../../components/Dialog.js';
import { TextField } from '../../components/Field.js';
import { Form } from '../../components/Form.js';
import { useEdit } from '../../components/use-edit.js';
import { peopleTexts } from '../../i18n/staff/people.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { RoleField } from './RoleField.js';

interface Props {
  person: Person;
  onDone: (person: Person) => void;
  onClose: () => void;
}

type Values = Pick<Person, 'name' | 'role'>;

export function EditPersonDialog({ person, onDone, onClose }: Props) {
  const texts = useTexts(peopleTexts);
  const common = useCommon().texts;
  const form = useEdit<Person, Values>({
    resource: person,
    valuesOf: ({ name, role }) => ({ name, role }),
    save: (changed, version) => changePerson(person.id, version, changed),
    reload: () => getPerson(person.id),
    onDone,
  });
  const { values, set } = form;
  return (
    <Dialog title={texts.editTitle(person.name)} onClose={onClose}>
      <Form form={form} fields={['name', 'role']} submitLabel={common.save} onCancel={onClose}>
        <ConflictNotice
          conflict={form.conflict}
          labelOf={(name) => texts[name]}
          write={(name, value) => (name === 'role' ? texts.roles[value as Role] : String(value))}
        />
        <p className="page-intro">{person.email}</p>
        <TextField name="name" label={texts.name} value={values.name} onValue={(v) => set('name', v)} />
        <RoleField value={values.role} onValue={(v) => set('role', v)} />
      </Form>
    </Dialog>
  );
}
