import { useEffect, type RefObject } from 'react';
import { fieldAt } from './field-at.js';

/** So long a field may take to appear: its section opens, its choices are read. */
const PATIENCE_MS = 3_000;
const LOOK_AGAIN_MS = 50;

/** A place in the form to be gone to; the same place again is another object. */
export interface Goal {
  path: string;
}

/** Goes to the field at the goal as soon as the form shows it. */
export function useFieldFocus(form: RefObject<HTMLElement | null>, goal: Goal | null): void {
  useEffect(() => {
    if (!goal) return;
    const until = Date.now() + PATIENCE_MS;
    const look = () => {
      const field = form.current && fieldAt(form.current, goal.path);
      if (!field) {
        if (Date.now() > until) clearInterval(clock);
        return;
      }
      clearInterval(clock);
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: 'center' });
    };
    const clock = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(clock);
  }, [goal]);
}
