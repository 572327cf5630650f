import { useEffect, useRef } from 'react';
import { Dialog } from '../components/Dialog.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { Account } from './Account.js';
import type { NavItem } from './nav.js';
import { NavLink } from './NavLink.js';

/** What the phone's bottom bar has no room for, and the account. */
export function MoreMenu({
  items,
  path,
  onClose,
}: {
  items: readonly NavItem[];
  path: string;
  onClose: () => void;
}) {
  const texts = useTexts(shellTexts);
  const openedAt = useRef(path);
  useEffect(() => {
    if (path !== openedAt.current) onClose();
  }, [path, onClose]);
  return (
    <Dialog title={items.length > 0 ? texts.moreMenu : texts.account} onClose={onClose}>
      {items.length > 0 && (
        <ul className="more-menu" onClick={onClose}>
          {items.map((item) => (
            <li key={item.path}>
              <NavLink item={item} path={path} label={texts.nav[item.label]} />
            </li>
          ))}
        </ul>
      )}
      <Account />
    </Dialog>
  );
}
