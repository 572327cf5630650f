import type { AddPerson, Person } from '@glaneur/sdk';
import { addPerson } from '../../api/people.js';
import { Dialog } from '../../components/Dialog.js';
import { Field, TextField } from '../../components/Field.js';
import { Form } from '../../components/Form.js';
import { useForm } from '../../components/use-form.js';
import { peopleTexts } from '../../i18n/staff/people.js';
import { useTexts } from '../../i18n/use-texts.js';
import { makePassword, randomNumber } from './make-password.js';
import { RoleField } from './RoleField.js';

const FIELDS = ['name', 'email', 'role', 'password'];

export function AddPersonDialog({
  onDone,
  onClose,
}: {
  onDone: (person: Person) => void;
  onClose: () => void;
}) {
  const texts = useTexts(peopleTexts);
  const form = useForm<AddPerson, Person>({
    start: { name: '', email: '', role: 'driver', password: '' },
    check: (values) =>
      (['name', 'email', 'password'] as const)
        .filter((path) => values[path].trim() === '')
        .map((path) => ({ path, code: 'text.blank', message: '' })),
    send: (values) => addPerson({ ...values, email: values.email.trim() }),
    onDone,
  });
  const { values, set } = form;
  return (
    <Dialog title={texts.addTitle} onClose={onClose}>
      <Form form={form} fields={FIELDS} submitLabel={texts.add} onCancel={onClose}>
        <TextField name="name" label={texts.name} value={values.name} onValue={(v) => set('name', v)} />
        <TextField
          name="email"
          label={texts.email}
          type="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          value={values.email}
          onValue={(v) => set('email', v)}
        />
        <RoleField value={values.role} onValue={(v) => set('role', v)} />
        <Field name="password" label={texts.password} hint={texts.passwordHint}>
          {(described) => (
            <span className="control-with-button">
              <input
                {...described}
                className="control font-mono"
                autoComplete="new-password"
                spellCheck={false}
                autoCapitalize="none"
                value={values.password}
                onChange={(event) => set('password', event.target.value)}
              />
              <button type="button" onClick={() => set('password', makePassword(randomNumber))}>
                {texts.make}
              </button>
            </span>
          )}
        </Field>
      </Form>
    </Dialog>
  );
}
