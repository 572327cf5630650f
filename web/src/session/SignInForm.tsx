import { useState } from 'react';
import type { Me } from '../api/session.js';
import { Field, TextField } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { useForm } from '../components/use-form.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { session } from './session.js';

interface Props {
  /** Given when it is known who has to sign in again. */
  email?: string;
  onDone?: (me: Me) => void;
}

const FIELDS = ['email', 'password'];

/** E-mail address and password. What was typed stays when it is refused. */
export function SignInForm({ email, onDone }: Props) {
  const texts = useTexts(shellTexts).signIn;
  const [shown, setShown] = useState(false);
  const form = useForm({
    start: { email: email ?? '', password: '' },
    check: (values) =>
      FIELDS.filter((field) => values[field as keyof typeof values] === '').map((path) => ({
        path,
        code: 'text.blank',
        message: '',
      })),
    send: ({ email: address, password }) => session.signIn(address.trim(), password),
    onDone: (me: Me) => onDone?.(me),
  });
  return (
    <Form form={form} fields={FIELDS} submitLabel={texts.submit} className="form--sign-in">
      <TextField
        name="email"
        label={texts.email}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={email !== undefined}
        value={form.values.email}
        onValue={(value) => form.set('email', value)}
      />
      <Field name="password" label={texts.password}>
        {(described) => (
          <span className="control-with-button">
            <input
              {...described}
              className="control"
              type={shown ? 'text' : 'password'}
              autoComplete="current-password"
              value={form.values.password}
              onChange={(event) => form.set('password', event.target.value)}
            />
            <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
              {shown ? texts.hide : texts.show}
            </button>
          </span>
        )}
      </Field>
    </Form>
  );
}
