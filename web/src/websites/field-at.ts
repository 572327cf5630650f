import { standsAt } from '../components/violations.js';

const CONTROLS = 'input:not([type="color"]), textarea, select, button';

/**
 * What gets the focus when somebody wants to put a value right: the control that is marked, or else the first one of
 * the field that the value belongs to, or of the first field below it; undefined where the form shows none.
 */
export function fieldAt(form: HTMLElement, path: string): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-path]')];
  const pathOf = (field: HTMLElement) => field.dataset['path'] ?? '';
  const [nearest] = fields
    .filter((field) => standsAt(path, pathOf(field)))
    .sort((one, other) => pathOf(other).length - pathOf(one).length);
  const field = nearest ?? fields.find((one) => standsAt(pathOf(one), path));
  if (!field) return undefined;
  const marked = field.querySelector<HTMLElement>('[aria-invalid="true"]');
  return marked ?? field.querySelector<HTMLElement>(CONTROLS) ?? field;
}
