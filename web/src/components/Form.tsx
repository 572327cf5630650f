import { useEffect, useRef, type ReactNode } from 'react';
import { useCommon } from '../i18n/staff/use-common.js';
import { FormContext } from './FormContext.js';
import { useSecondsLeft } from './use-seconds-left.js';
import type { Form as FormState } from './use-form.js';
import { violationsElsewhere } from './violations.js';
import { Button } from './Button.js';

interface Props<V extends object> {
  form: FormState<V>;
  /** Paths that fields of this form show errors of; all other errors are said above the buttons. */
  fields: readonly string[];
  submitLabel: string;
  submitKind?: 'primary' | 'danger';
  onCancel?: (() => void) | undefined;
  className?: string;
  children: ReactNode;
}

/** A form that shows the API's errors at their fields, and the others above its buttons. */
export function Form<V extends object>({
  form,
  fields,
  submitLabel,
  submitKind = 'primary',
  onCancel,
  className = '',
  children,
}: Props<V>) {
  const { texts } = useCommon();
  const element = useRef<HTMLFormElement>(null);
  const wait = useSecondsLeft(form.failure);

  useEffect(() => {
    if (form.refusals === 0) return;
    const first =
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      element.current?.querySelector<HTMLElement>('.form-notice');
    first?.focus();
    first?.scrollIntoView({ block: 'nearest' });
  }, [form.refusals]);

  return (
    <FormContext value={form}>
      <form
        ref={element}
        noValidate
        className={`form ${className}`}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void form.submit();
        }}
      >
        {children}
        <FormNotice form={form} fields={fields} />
        <div className="form-buttons">
          {onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {texts.cancel}
            </Button>
          )}
          <Button kind={submitKind} type="submit" busy={form.busy} disabled={wait > 0}>
            {submitLabel}
            {wait > 0 && ` (${wait} s)`}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}

function FormNotice<V extends object>({ form, fields }: { form: FormState<V>; fields: readonly string[] }) {
  const { texts, sayFailure, sayViolation } = useCommon();
  const { failure, violations } = form;
  if (!failure) return null;
  const elsewhere = violationsElsewhere(violations, fields);
  const atFields = violations.length > 0 && elsewhere.length === 0;
  return (
    <div className="form-notice" role="alert" tabIndex={-1}>
      <p>{atFields ? texts.failure.checkFields : elsewhere.length > 0 ? null : sayFailure(failure)}</p>
      {elsewhere.length > 0 && (
        <ul>
          {elsewhere.map((violation) => (
            <li key={`${violation.path} ${violation.code}`}>{sayViolation(violation)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
