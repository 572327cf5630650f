import type { Container } from '@glaneur/sdk';
import { isOutside } from './is-outside.js';

/** Pixels. */
export const DOT_RADIUS = 7;

/** The look of a container drawn as a dot: filled in the colour of its kind, hollow when it takes nothing now. */
export function dotLook(container: Container, style: CSSStyleDeclaration) {
  const of = (name: string) => style.getPropertyValue(name).trim();
  const type = of(`--${container.type.replace('_', '-')}`);
  const paper = of('--color-base-100');
  const look = { radius: DOT_RADIUS, fillOpacity: 1, weight: 2, opacity: 1 };
  if (isOutside(container)) return { ...look, fillColor: type, color: of('--color-error'), weight: 4 };
  if (container.status === 'active') return { ...look, fillColor: type, color: paper };
  if (container.status === 'suspended') return { ...look, fillColor: paper, color: type, dashArray: '3 3' };
  if (container.status === 'planned') return { ...look, fillColor: paper, color: type };
  return { ...look, fillColor: of('--color-base-300'), color: of('--muted') };
}
