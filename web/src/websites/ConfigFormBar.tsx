import { useRef } from 'react';
import { Button } from '../components/Button.js';
import { useSecondsLeft } from '../components/use-seconds-left.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { useFields } from './FieldsContext.js';
import type { ConfigForm } from './use-config-form.js';

interface Props {
  form: ConfigForm;
  publishing: boolean;
  onSave: () => void;
  onPublish: () => void;
}

/** Stays in sight under the form: what is not saved, and the two ways on. */
export function ConfigFormBar({ form, publishing, onSave, onPublish }: Props) {
  const texts = useTexts(websiteTexts);
  const { sayFailure } = useCommon();
  const { failure, violations, busy, changed } = form;
  const { goTo } = useFields();
  /** Of the problems, the one that was gone to last. */
  const last = useRef(-1);
  const goToNext = () => {
    last.current = (last.current + 1) % violations.length;
    const next = violations[last.current];
    if (next) goTo(next.path);
  };
  const wait = useSecondsLeft(failure);
  const shown = failure && violations.length === 0 && !form.conflict ? sayFailure(failure) : null;
  return (
    <div className="config-bar">
      {shown && (
        <p className="form-notice" role="alert" tabIndex={-1}>
          {shown}
        </p>
      )}
      <div className="config-bar-state">
        <p role="status">
          {violations.length > 0
            ? texts.problemCount(violations.length)
            : changed
              ? texts.unsaved
              : texts.allSaved}
        </p>
        {violations.length > 0 && (
          <button type="button" className="text-button" onClick={goToNext}>
            {texts.goToProblem(violations.length)}
          </button>
        )}
      </div>
      <Button busy={busy} disabled={!changed || wait > 0} onClick={onSave}>
        {texts.saveDraft}
      </Button>
      <Button kind="primary" busy={busy || publishing} disabled={wait > 0} onClick={onPublish}>
        {changed ? texts.saveAndPublish : texts.publish}
      </Button>
    </div>
  );
}
