import { useId } from 'react';
import { useCommon } from '../i18n/staff/use-common.js';
import { useFormViolations } from './FormContext.js';
import { standsAt } from './violations.js';

interface Props<T extends string> {
  name: string;
  label: string;
  value: T;
  onValue: (value: T) => void;
  choices: readonly { value: T; label: string; hint?: string }[];
}

/** One of a few, each with room to say what it means. */
export function Choices<T extends string>({ name, label, value, onValue, choices }: Props<T>) {
  const id = useId();
  const { sayViolation } = useCommon();
  const said = useFormViolations()
    .filter(({ path }) => standsAt(path, name))
    .map(sayViolation);
  return (
    <fieldset
      className="choices"
      data-path={name}
      aria-describedby={said.length > 0 ? `${id}-error` : undefined}
    >
      <legend className="field-label">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            className="check"
            name={id}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          <span>
            <span className="font-semibold">{choice.label}</span>
            {choice.hint && <span className="field-hint block">{choice.hint}</span>}
          </span>
        </label>
      ))}
      {said.length > 0 && (
        <p id={`${id}-error`} className="field-error">
          {said.join(' ')}
        </p>
      )}
    </fieldset>
  );
}
