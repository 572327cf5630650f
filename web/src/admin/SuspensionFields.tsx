import type { Suspend, Violation } from '@glaneur/sdk';
import { TextField } from '../components/Field.js';
import type { Form } from '../components/use-form.js';
import { addDays, startOfDay } from '../i18n/dates.js';
import { networkTexts } from '../i18n/staff/network.js';
import { useTexts } from '../i18n/use-texts.js';

/** Days as the calendar field writes them, `YYYY-MM-DD`; empty when not given. */
export interface SuspensionValues {
  reason: string;
  from: string;
  until: string;
}

export const SUSPENSION_FIELDS = ['reason', 'from', 'until'];
export const NO_SUSPENSION: SuspensionValues = { reason: '', from: '', until: '' };

/** Why and when: the days are the organisation's, whole ones, the last one included. */
export function SuspensionFields({ form }: { form: Form<SuspensionValues> }) {
  const texts = useTexts(networkTexts).life;
  const { values, set } = form;
  return (
    <>
      <TextField
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={values.reason}
        onValue={(v) => set('reason', v)}
      />
      <div className="form-row">
        <TextField
          name="from"
          type="date"
          label={texts.from}
          hint={texts.fromHint}
          optional
          value={values.from}
          onValue={(v) => set('from', v)}
        />
        <TextField
          name="until"
          type="date"
          label={texts.until}
          hint={texts.untilHint}
          optional
          min={values.from}
          value={values.until}
          onValue={(v) => set('until', v)}
        />
      </div>
    </>
  );
}

export function checkSuspension({ reason, from, until }: SuspensionValues): Violation[] {
  return [
    ...(reason.trim() === '' ? [{ path: 'reason', code: 'text.blank', message: '' }] : []),
    ...(from !== '' && until !== '' && until < from
      ? [{ path: 'until', code: 'period.reversed', message: '' }]
      : []),
  ];
}

/** The period ends when the day after the last one begins, by the organisation's clock. */
export function suspensionOf({ reason, from, until }: SuspensionValues, timeZone: string): Suspend {
  return {
    reason,
    ...(from !== '' && { from: startOfDay(from, timeZone) }),
    ...(until !== '' && { until: startOfDay(addDays(until, 1), timeZone) }),
  };
}
