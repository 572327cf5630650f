import { useState } from 'react';
import type { Report } from '@glaneur/sdk';
import { triageReport } from '../api/reports.js';
import { goTo } from '../app/navigation.js';
import { Button } from '../components/Button.js';
import { useTell } from '../components/Toasts.js';
import { useAction } from '../components/use-action.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { CHECK_GLYPH } from '../map/glyphs.js';
import { AssignDialog, CloseDialog, MergeDialog } from './ReportDialogs.js';

interface Props {
  report: Report;
  onChange: (report: Report) => void;
}

/** What can be done about a report in its state. */
export function ReportActions({ report, onChange }: Props) {
  const texts = useTexts(reportTexts);
  const tell = useTell();
  const [asking, setAsking] = useState<'assign' | 'close' | 'merge' | null>(null);
  const close = () => setAsking(null);
  const done = (sentence: (now: Report) => string) => (now: Report) => {
    close();
    tell.done(sentence(now));
    if (now.id === report.id) onChange(now);
    else goTo(`/dispatch/reports/${now.id}`);
  };
  const triage = useAction(
    triageReport,
    done(() => texts.triaged),
  );
  if (report.state === 'closed') return null;
  const dialog = { report, onClose: close };
  return (
    <>
      {report.state === 'open' && (
        <Button
          kind="primary"
          glyph={CHECK_GLYPH}
          busy={triage.busy}
          onClick={() => void triage.run(report.id)}
        >
          {texts.triage}
        </Button>
      )}
      <Button onClick={() => setAsking('assign')}>{texts.assign}</Button>
      {report.category !== 'person_in_danger' && (
        <Button onClick={() => setAsking('merge')}>{texts.merge}</Button>
      )}
      <Button onClick={() => setAsking('close')}>{texts.close}</Button>
      {asking === 'assign' && (
        <AssignDialog {...dialog} onDone={done(({ assignee }) => texts.assigned(assignee?.name ?? ''))} />
      )}
      {asking === 'merge' && <MergeDialog {...dialog} onDone={done(() => texts.merged)} />}
      {asking === 'close' && <CloseDialog {...dialog} onDone={done(() => texts.closed)} />}
    </>
  );
}
