import type { ReactNode } from 'react';
import { Choices } from '../components/Choices.js';

interface Props<Id extends string> {
  name: string;
  label: string;
  all: string;
  some: string;
  value: 'all' | readonly Id[];
  items: readonly { id: Id; label: string }[];
  onValue: (value: 'all' | Id[]) => void;
  /** Stands in the place of the items, or below them. */
  children?: ReactNode;
}

/** Everything, also what comes later, or these alone. */
export function AllOrSome<Id extends string>(props: Props<Id>) {
  const { name, label, all, some, value, items, onValue, children } = props;
  const chosen = value === 'all' ? [] : value;
  const choose = (id: Id, on: boolean) =>
    onValue(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <div className="form">
      <Choices
        name={name}
        label={label}
        value={value === 'all' ? 'all' : 'some'}
        onValue={(choice) => onValue(choice === 'all' ? 'all' : items.map(({ id }) => id))}
        choices={[
          { value: 'all', label: all },
          { value: 'some', label: some },
        ]}
      />
      {value !== 'all' && (
        <fieldset className="check-grid">
          <legend className="sr-only">{some}</legend>
          {items.map(({ id, label: shown }) => (
            <label key={id} className="check-line">
              <input
                type="checkbox"
                className="check"
                checked={chosen.includes(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              {shown}
            </label>
          ))}
        </fieldset>
      )}
      {value !== 'all' && children}
    </div>
  );
}
