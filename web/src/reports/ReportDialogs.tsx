import { allPages } from '../api/all-pages.js';
import { listPeople } from '../api/people.js';
import type { Person, Report } from '@glaneur/sdk';
import { assignReport, closeReport, listReports, mergeReport } from '../api/reports.js';
import { Dialog } from '../components/Dialog.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { SelectField, TextArea } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { useAnswer } from '../components/use-answer.js';
import { useForm } from '../components/use-form.js';
import { writeInstant } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';

interface Props {
  report: Report;
  onDone: (report: Report) => void;
  onClose: () => void;
}

/** Who sees to it: anybody of the team, drivers too. */
export function AssignDialog({ report, onDone, onClose }: Props) {
  const texts = useTexts(reportTexts);
  const me = useMe();
  const { answer, reload } = useAnswer(
    () => allPages<Person>((query) => listPeople({ ...query, sort: 'name' })),
    [],
  );
  const people = answer?.ok ? answer.data.items.filter(({ active }) => active) : [];
  const form = useForm({
    start: { personId: '' },
    send: ({ personId }) => assignReport(report.id, personId),
    onDone,
  });
  return (
    <Dialog title={texts.assignTitle} onClose={onClose}>
      {answer?.ok === false && <FailurePanel failure={answer.failure} onRetry={reload} />}
      <Form form={form} fields={['personId']} submitLabel={texts.assign} onCancel={onClose}>
        <SelectField
          name="personId"
          label={texts.person}
          value={form.values.personId}
          onValue={(personId) => form.set('personId', personId)}
          options={[
            { value: '', label: texts.choose },
            ...people.map(({ id, name }) => ({
              value: id,
              label: id === me.userId ? texts.me(name) : name,
            })),
          ]}
        />
      </Form>
    </Dialog>
  );
}

export function CloseDialog({ report, onDone, onClose }: Props) {
  const texts = useTexts(reportTexts);
  const form = useForm({
    start: { note: '' },
    send: ({ note }) => closeReport(report.id, note.trim() === '' ? null : note),
    onDone,
  });
  return (
    <Dialog title={texts.closeTitle} onClose={onClose}>
      <Form form={form} fields={['note']} submitLabel={texts.close} onCancel={onClose}>
        <p>{texts.closeText}</p>
        <TextArea
          name="note"
          label={texts.note}
          optional
          maxLength={500}
          value={form.values.note}
          onValue={(note) => form.set('note', note)}
        />
      </Form>
    </Dialog>
  );
}

/** Another report of the container takes this one in. */
export function MergeDialog({ report, onDone, onClose }: Props) {
  const texts = useTexts(reportTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { answer, reload } = useAnswer(
    () =>
      listReports({ containerId: report.container.id, state: ['open', 'triaged', 'assigned'], limit: 200 }),
    [report.container.id],
  );
  const others = (answer?.ok ? answer.data.items : []).filter(
    ({ id, category }) => id !== report.id && category !== 'person_in_danger',
  );
  const form = useForm({
    start: { intoId: '' },
    send: ({ intoId }) => mergeReport(report.id, intoId),
    onDone,
  });
  return (
    <Dialog title={texts.mergeTitle} onClose={onClose}>
      {answer?.ok === false && <FailurePanel failure={answer.failure} onRetry={reload} />}
      {answer?.ok && others.length === 0 ? (
        <p>{texts.noOther}</p>
      ) : (
        <Form form={form} fields={['intoId']} submitLabel={texts.merge} onCancel={onClose}>
          <p>{texts.mergeText}</p>
          <SelectField
            name="intoId"
            label={texts.mergeInto}
            value={form.values.intoId}
            onValue={(intoId) => form.set('intoId', intoId)}
            options={[
              { value: '', label: texts.choose },
              ...others.map(({ id, category, openedAt }) => ({
                value: id,
                label: `${texts.categories[category]}, ${texts.since(writeInstant(openedAt, language, timeZone))}`,
              })),
            ]}
          />
        </Form>
      )}
    </Dialog>
  );
}
