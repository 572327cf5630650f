import type { Me } from '../api/session.js';
import { Button } from '../components/Button.js';
import { Dialog } from '../components/Dialog.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { session } from './session.js';
import { SignInForm } from './SignInForm.js';

/** Asks for the password over the open page, which keeps what was typed into it. */
export function SessionEnded({ me }: { me: Me }) {
  const texts = useTexts(shellTexts).signIn;
  const leave = () => void session.signOut();
  return (
    <Dialog title={texts.endedTitle} onClose={leave}>
      <p className="mb-4">{texts.endedText}</p>
      <SignInForm email={me.email} />
      <Button kind="quiet" className="mt-2 w-full" onClick={leave}>
        {texts.leave}
      </Button>
    </Dialog>
  );
}
