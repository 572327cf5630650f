import { useId } from 'react';
import { useCommon } from '../i18n/staff/use-common.js';

const MOST = 500;

/** A remark, if there is one. */
export function NoteField({
  label,
  value,
  onValue,
}: {
  label: string;
  value: string;
  onValue: (value: string) => void;
}) {
  const id = useId();
  const { texts } = useCommon();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
        <span className="field-optional"> ({texts.optional})</span>
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        className="control control--text"
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
