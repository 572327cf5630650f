import type { Report } from '@glaneur/sdk';
import { useState } from 'react';
import { answerReport } from '../api/reports.js';
import { TextArea } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { useTell } from '../components/Toasts.js';
import { useForm } from '../components/use-form.js';
import { writeInstant } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';

/** What was answered, and the next answer. */
export function AnswerPanel({ report, onChange }: { report: Report; onChange: (report: Report) => void }) {
  const texts = useTexts(reportTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const [sent, setSent] = useState(0);
  const onSent = (now: Report) => {
    setSent((before) => before + 1);
    onChange(now);
  };
  return (
    <section className="panel" aria-labelledby="answers">
      <h2 id="answers" className="panel-title">
        {texts.answers}
      </h2>
      {report.answers.length === 0 && <p className="data-sub">{texts.noAnswers}</p>}
      <ul className="report-taps">
        {report.answers.map(({ id, at, by, text }) => (
          <li key={id}>
            <p className="data-sub">{texts.byAt(by.name, writeInstant(at, language, timeZone))}</p>
            <blockquote className="report-words">{text}</blockquote>
          </li>
        ))}
      </ul>
      <AnswerForm key={sent} report={report} onChange={onSent} />
    </section>
  );
}

function AnswerForm({ report, onChange }: { report: Report; onChange: (report: Report) => void }) {
  const texts = useTexts(reportTexts);
  const tell = useTell();
  const form = useForm({
    start: { text: '' },
    send: ({ text }, key) => answerReport(report.id, text, key),
    onDone: (now: Report) => {
      tell.done(texts.answered);
      onChange(now);
    },
  });
  return (
    <Form form={form} fields={['text']} submitLabel={texts.send}>
      <TextArea
        name="text"
        label={texts.answer}
        hint={texts.answerHint}
        maxLength={2_000}
        value={form.values.text}
        onValue={(text) => form.set('text', text)}
      />
    </Form>
  );
}
