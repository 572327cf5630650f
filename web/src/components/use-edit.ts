import type { Violation } from '@glaneur/sdk';
import { useState } from 'react';
import { isStale, type Outcome } from '../app/api.js';
import { useForm, type Form } from './use-form.js';
import { changedFields } from './violations.js';

export interface Edit<R, V> extends Form<V> {
  /** Something was changed and not saved. */
  changed: boolean;
  /** Asks for the newest version, and has the person choose: for when another call was told that there is one. */
  compare: () => Promise<boolean>;
  /** Somebody else changed it while this person typed. */
  conflict: Conflict<R, V> | null;
}

export interface Conflict<R, V> {
  theirs: R;
  /** The fields they changed, from what to what. */
  changed: { name: keyof V & string; before: unknown; now: unknown }[];
  /** Goes on from their version with this person's changes put into it. */
  keepMine: () => void;
  /** Goes on from their version alone. */
  takeTheirs: () => void;
}

interface EditOptions<R, V> {
  resource: R;
  valuesOf: (resource: R) => V;
  check?: (values: V) => readonly Violation[];
  /** @param all the values of the form, for fields that go together */
  save: (changed: Partial<V>, version: number, all: V) => Promise<Outcome<R>>;
  reload: () => Promise<Outcome<R>>;
  onDone: (saved: R) => void;
}

/**
 * A form over a thing that has a version. Only changed fields are sent; when the version is not the newest any more
 * (412), the newest is fetched and the person chooses how to go on: nothing typed is lost. After saving, the form goes on
 * from what was saved.
 */
export function useEdit<R extends { version: number }, V extends object>(
  options: EditOptions<R, V>,
): Edit<R, V> {
  const [from, setFrom] = useState(options.resource);
  const [theirs, setTheirs] = useState<R | null>(null);
  const form = useForm<V, R>({
    start: () => options.valuesOf(from),
    ...(options.check && { check: options.check }),
    send: (values) => {
      const changed = changedFields(options.valuesOf(from), values);
      if (Object.keys(changed).length === 0) return Promise.resolve({ ok: true, data: from });
      return options.save(changed, from.version, values);
    },
    onDone: (saved) => {
      setFrom(saved);
      options.onDone(saved);
    },
    onFailure: (failure) => isStale(failure) && compare(),
  });
  const compare = async () => {
    const newest = await options.reload();
    if (newest.ok) setTheirs(newest.data);
    return newest.ok;
  };

  const goOnWith = (newest: R, values: V) => {
    form.setAll(values);
    setFrom(newest);
    setTheirs(null);
  };
  const changed = Object.keys(changedFields(options.valuesOf(from), form.values)).length > 0;
  return { ...form, changed, compare, conflict: theirs && conflictWith(theirs) };

  function conflictWith(newest: R): Conflict<R, V> {
    const base = options.valuesOf(from);
    const now = options.valuesOf(newest);
    const names = Object.keys(changedFields(base, now)) as (keyof V & string)[];
    return {
      theirs: newest,
      changed: names.map((name) => ({ name, before: base[name], now: now[name] })),
      keepMine: () => goOnWith(newest, { ...now, ...changedFields(base, form.values) }),
      takeTheirs: () => goOnWith(newest, now),
    };
  }
}
