import { followInPage } from '../app/navigation.js';
import { Glyph } from '../map/Glyph.js';
import { isCurrent, type NavItem } from './nav.js';

/** The way to one of the pages, and whether that is where one is. */
export function NavLink({ item, path, label }: { item: NavItem; path: string; label: string }) {
  return (
    <a href={item.path} aria-current={isCurrent(item.path, path) ? 'page' : undefined} onClick={followInPage}>
      <Glyph path={item.glyph} className="size-6" />
      <span>{label}</span>
    </a>
  );
}
