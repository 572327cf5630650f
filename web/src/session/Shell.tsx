import { useState, type ReactNode } from 'react';
import { Glyph } from '../map/Glyph.js';
import { MENU_GLYPH } from '../components/glyphs.js';
import { Wordmark } from '../app/Wordmark.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { Account } from './Account.js';
import { barOf, navOf } from './nav.js';
import { NavLink } from './NavLink.js';
import { MoreMenu } from './MoreMenu.js';
import { START_PAGE } from './routes.js';
import { useMe } from './use-session.js';

/** So many pages stand in the phone's bottom bar; the others are behind “More”. */
const IN_BOTTOM_BAR = 4;

/** The frame round every page: navigation at the left on a desk, at the bottom on a phone. */
export function Shell({ path, wide, children }: { path: string; wide: boolean; children: ReactNode }) {
  const me = useMe();
  const texts = useTexts(shellTexts);
  const [menuOpen, setMenuOpen] = useState(false);
  const groups = navOf(me.permissions);
  const items = groups.flatMap((group) => group.items);
  const alone = items.length < 2;
  const few = items.length <= IN_BOTTOM_BAR + 1;
  const inBar = few ? items : barOf(items, IN_BOTTOM_BAR);

  return (
    <div className={`shell ${wide ? 'shell--wide' : ''} ${alone ? 'shell--alone' : ''}`}>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="shell-top">
        <Wordmark href={START_PAGE[me.role]} />
        <button type="button" className="shell-menu" onClick={() => setMenuOpen(true)}>
          <span className="initials" aria-hidden="true">
            {initialsOf(me.name)}
          </span>
          <span className="sr-only">{texts.account}</span>
        </button>
      </header>
      <nav className="shell-side" aria-label={texts.navigation}>
        <Wordmark href={START_PAGE[me.role]} />
        <div className="shell-groups">
          {groups.map(({ group, items: inGroup }) => (
            <div key={group}>
              {group !== 'overview' && <p className="shell-group">{texts.groups[group]}</p>}
              <ul>
                {inGroup.map((item) => (
                  <li key={item.path}>
                    <NavLink item={item} path={path} label={texts.nav[item.label]} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <Account />
      </nav>
      <main id="content" className="shell-content" tabIndex={-1}>
        {children}
      </main>
      {!alone && (
        <nav className="shell-bottom" aria-label={texts.navigation}>
          {inBar.map((item) => (
            <NavLink key={item.path} item={item} path={path} label={texts.nav[item.label]} />
          ))}
          {!few && (
            <button type="button" onClick={() => setMenuOpen(true)}>
              <Glyph path={MENU_GLYPH} className="size-6" />
              <span>{texts.moreMenu}</span>
            </button>
          )}
        </nav>
      )}
      {menuOpen && (
        <MoreMenu
          items={items.filter((item) => !inBar.includes(item))}
          path={path}
          onClose={() => setMenuOpen(false)}
        />
      )}
    </div>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toUpperCase();
}
