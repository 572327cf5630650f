import { Languages } from '../app/Languages.js';
import { followInPage } from '../app/navigation.js';
import { SIGN_OUT_GLYPH } from '../components/glyphs.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { MAP_GLYPH } from '../map/glyphs.js';
import { Glyph } from '../map/Glyph.js';
import { QueueBoardButton } from './QueueBoardButton.js';
import { session } from './session.js';
import { useMay, useMe } from './use-session.js';

/** Who is signed in and where, the language, and the way out. */
export function Account() {
  const me = useMe();
  const texts = useTexts(shellTexts);
  return (
    <div className="account">
      <div className="account-who">
        <p className="font-semibold">{me.name}</p>
        <p>{texts.roles[me.role]}</p>
        <p>{me.organisation.name}</p>
      </div>
      <div className="account-actions">
        <a href="/" onClick={followInPage}>
          <Glyph path={MAP_GLYPH} />
          {texts.publicMap}
        </a>
        {useMay('operations.manage') && <QueueBoardButton look="account" />}
        <button type="button" onClick={() => void session.signOut()}>
          <Glyph path={SIGN_OUT_GLYPH} />
          {texts.signOut}
        </button>
      </div>
      <Languages />
    </div>
  );
}
