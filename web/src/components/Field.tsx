import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useCommon } from '../i18n/staff/use-common.js';
import { useFormViolations } from './FormContext.js';
import { standsAt } from './violations.js';

export interface FieldFrame {
  /** Path of the value in what is sent: the API's errors are shown at it. */
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}

interface Described {
  id: string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
  'aria-required': boolean | undefined;
}

/** Label, control, hint and errors of one value. `children` gets what ties them together. */
export function Field({
  name,
  label,
  hint,
  optional = false,
  children,
}: FieldFrame & { children: (described: Described) => ReactNode }) {
  const id = useId();
  const { texts, sayViolation } = useCommon();
  const found = useFormViolations().filter(({ path }) => standsAt(path, name));
  const said = [...new Set(found.map(sayViolation))];
  const describedBy = [hint ? `${id}-hint` : '', said.length > 0 ? `${id}-error` : ''].filter(Boolean);
  return (
    <div className="field" data-path={name}>
      <label htmlFor={id} className="field-label">
        {label}
        {optional && <span className="field-optional"> ({texts.optional})</span>}
      </label>
      {children({
        id,
        'aria-invalid': said.length > 0 || undefined,
        'aria-describedby': describedBy.join(' ') || undefined,
        'aria-required': !optional || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {said.length > 0 && (
        <ul id={`${id}-error`} className="field-error">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Of<Attributes> = FieldFrame &
  Omit<Attributes, 'name' | 'value' | 'onChange'> & { value: string; onValue: (value: string) => void };

export function TextField(props: Of<InputHTMLAttributes<HTMLInputElement>>) {
  const { name, label, hint, optional, onValue, className = '', ...rest } = props;
  return (
    <Field {...{ name, label, hint, ...(optional !== undefined && { optional }) }}>
      {(described) => (
        <input
          autoComplete="off"
          {...rest}
          {...described}
          className={`control ${className}`}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

export function TextArea(props: Of<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { name, label, hint, optional, onValue, className = '', ...rest } = props;
  return (
    <Field {...{ name, label, hint, ...(optional !== undefined && { optional }) }}>
      {(described) => (
        <textarea
          rows={3}
          {...rest}
          {...described}
          className={`control control--text ${className}`}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

interface Option {
  value: string;
  label: string;
}

export function SelectField(
  props: Of<SelectHTMLAttributes<HTMLSelectElement>> & { options: readonly Option[] },
) {
  const { name, label, hint, optional, onValue, options, className = '', ...rest } = props;
  return (
    <Field {...{ name, label, hint, ...(optional !== undefined && { optional }) }}>
      {(described) => (
        <select
          {...rest}
          {...described}
          className={`control control--select ${className}`}
          onChange={(event) => onValue(event.target.value)}
        >
          {options.map(({ value, label: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
