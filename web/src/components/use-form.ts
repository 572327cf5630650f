import type { Violation } from '@glaneur/sdk';
import { useCallback, useRef, useState } from 'react';
import { newIdempotencyKey } from '../api/idempotency-key.js';
import { isStale, type Failure, type Outcome } from '../app/api.js';
import { sameContent, violationsOf, withoutViolationsAt } from './violations.js';

export interface Form<V> {
  values: V;
  failure: Failure | null;
  violations: readonly Violation[];
  busy: boolean;
  /** Counts refused attempts: each moves the focus to the first field in error. */
  refusals: number;
  set: <K extends keyof V>(name: K, value: V[K]) => void;
  setAll: (values: V) => void;
  submit: () => Promise<void>;
}

interface FormOptions<V, R> {
  start: V | (() => V);
  /** What can be said before asking the API. */
  check?: (values: V) => readonly Violation[];
  send: (values: V, idempotencyKey: string) => Promise<Outcome<R>>;
  onDone: (result: R) => void;
  /** Reads the newest version of what the form is about; what was typed stays. */
  onStale?: (() => void) | undefined;
  /** True when the failure is dealt with elsewhere. */
  onFailure?: (failure: Failure) => boolean | Promise<boolean>;
}

/** The state of a form: what was typed stays whatever the API answers, and its errors go to their fields. */
export function useForm<V extends object, R>(options: FormOptions<V, R>): Form<V> {
  const [values, setAll] = useState<V>(options.start);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const sent = useRef<{ values: V; key: string } | null>(null);

  const set = useCallback(<K extends keyof V>(name: K, value: V[K]) => {
    setAll((before) => ({ ...before, [name]: value }));
    setFailure((before) => before && withoutViolationsAt(String(name), before));
  }, []);

  const refuse = (reason: Failure) => {
    setFailure(reason);
    setRefusals((n) => n + 1);
  };

  const submit = async () => {
    if (busy) return;
    const found = options.check?.(values) ?? [];
    if (found.length > 0) {
      refuse({ kind: 'refused', status: 422, code: '', detail: null, violations: found });
      return;
    }
    if (!sent.current || !sameContent(sent.current.values, values)) {
      sent.current = { values, key: newIdempotencyKey() };
    }
    setBusy(true);
    setFailure(null);
    const outcome = await options.send(values, sent.current.key);
    setBusy(false);
    if (outcome.ok) options.onDone(outcome.data);
    else {
      if (isStale(outcome.failure)) options.onStale?.();
      if (!(await options.onFailure?.(outcome.failure))) refuse(outcome.failure);
    }
  };

  return { values, failure, violations: violationsOf(failure), busy, refusals, set, setAll, submit };
}
