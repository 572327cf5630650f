import { useEffect, useState } from 'react';
import { askBeforeLeaving } from '../app/navigation.js';
import { Button } from '../components/Button.js';
import { Dialog } from '../components/Dialog.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';

/** While it stands on a page, leaving it asks first: something was typed and not saved. */
export function LeaveDialog() {
  const texts = useTexts(websiteTexts);
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useEffect(() => {
    askBeforeLeaving((goOn) => setLeave(() => goOn));
    return () => askBeforeLeaving(null);
  }, []);
  if (!leave) return null;
  const stay = () => setLeave(null);
  return (
    <Dialog title={texts.leaveTitle} onClose={stay}>
      <div className="form">
        <p>{texts.leaveText}</p>
        <div className="form-buttons">
          <Button kind="quiet" onClick={leave}>
            {texts.leave}
          </Button>
          <Button kind="primary" onClick={stay}>
            {texts.stay}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
