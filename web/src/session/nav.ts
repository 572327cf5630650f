import type { Permission } from '@glaneur/sdk';
import { ROUTES, type StaffRoute } from './routes.js';

type Nav = NonNullable<StaffRoute['nav']>;

export interface NavItem {
  path: string;
  label: Nav['label'];
  glyph: string;
  often: boolean;
}

/** The navigation of a person: the pages their permissions open, in the order of the routes. */
export function navOf(permissions: readonly Permission[]): { group: Nav['group']; items: NavItem[] }[] {
  const groups = new Map<Nav['group'], NavItem[]>();
  for (const { path, permission, nav } of ROUTES) {
    if (!nav || !permissions.includes(permission)) continue;
    const items = groups.get(nav.group) ?? [];
    groups.set(nav.group, [
      ...items,
      { path, label: nav.label, glyph: nav.glyph, often: nav.often ?? false },
    ]);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}

/** What the phone's bottom bar shows, in the order of the navigation: what is used often first, then whatever fits. */
export function barOf(items: readonly NavItem[], room: number): NavItem[] {
  const wanted = [...items].sort((a, b) => Number(b.often) - Number(a.often)).slice(0, room);
  return items.filter((item) => wanted.includes(item));
}

/** A page stands at its own address and those below it; the start pages only at their own. */
export function isCurrent(item: string, path: string): boolean {
  const here = path.replace(/\/$/, '');
  if (here === item) return true;
  return item.split('/').length > 2 && here.startsWith(`${item}/`);
}
