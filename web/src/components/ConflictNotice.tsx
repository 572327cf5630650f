import { useCommon } from '../i18n/staff/use-common.js';
import { Button } from './Button.js';
import type { Conflict } from './use-edit.js';

interface Props<R, V> {
  conflict: Conflict<R, V> | null;
  /** Name and value of a field, for reading. */
  labelOf: (name: keyof V & string) => string;
  write: (name: keyof V & string, value: unknown) => string;
}

/** Says what somebody else changed while this person typed, and offers both ways on. */
export function ConflictNotice<R, V>({ conflict, labelOf, write }: Props<R, V>) {
  const { texts } = useCommon();
  if (!conflict) return null;
  return (
    <div className="conflict" role="alert">
      <p className="font-semibold">{texts.conflict.title}</p>
      <p>{conflict.changed.length > 0 ? texts.conflict.explain : texts.conflict.nothing}</p>
      <ul>
        {conflict.changed.map(({ name, before, now }) => (
          <li key={name}>
            {labelOf(name)}: <strong>{write(name, now)}</strong> ({texts.conflict.was} {write(name, before)})
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={conflict.keepMine}>
          {texts.conflict.keepMine}
        </Button>
        <Button kind="quiet" onClick={conflict.takeTheirs}>
          {texts.conflict.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
