import type { SkipReason, Stop, Tour } from '@glaneur/sdk';
import { useState } from 'react';
import { arriveAtStop, collectStop, skipStop } from '../api/tours.js';
import type { Failure, Outcome } from '../app/api.js';
import { goTo } from '../app/navigation.js';
import { Button } from '../components/Button.js';
import { FLAG_GLYPH, SKIP_GLYPH } from '../components/glyphs.js';
import { useTell } from '../components/Toasts.js';
import { writeTime } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import { CollectForm } from './CollectForm.js';
import { drafts, type StopDraft } from './drafts.js';
import { Unsent } from './Unsent.js';
import { SkipForm } from './SkipForm.js';
import { putTour } from './today.js';

type Deed = 'arrive' | 'collect' | 'skip';

/** Arrive, collect, skip. What cannot be sent is kept with its time, and can be sent again. */
export function StopActions({ tour, stop }: { tour: Tour; stop: Stop }) {
  const texts = useTexts(driverTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const tell = useTell();
  const [draft, setDraft] = useState<StopDraft>(() => drafts.read(stop.id));
  const [skipping, setSkipping] = useState(draft.skipReason !== null);
  const [busy, setBusy] = useState<Deed | null>(null);
  const [failed, setFailed] = useState<{ deed: Deed; failure: Failure } | null>(null);

  const enter = (changed: Partial<StopDraft>) => {
    const now = { ...draft, ...changed };
    setDraft(now);
    drafts.write(stop.id, now);
  };
  /** The time of the first press counts; entering something else makes it a new deed. */
  const change = (changed: Partial<StopDraft>) => enter({ ...changed, at: null });

  const send = async (deed: Deed, call: (at: string) => Promise<Outcome<Tour>>): Promise<boolean> => {
    const at = draft.at ?? new Date().toISOString();
    if (deed !== 'arrive') enter({ at });
    setBusy(deed);
    setFailed(null);
    const outcome = await call(at);
    setBusy(null);
    if (!outcome.ok) {
      setFailed({ deed, failure: outcome.failure });
      return false;
    }
    putTour(outcome.data);
    return true;
  };
  const action = (at: string) => ({ tourId: tour.id, stopId: stop.id, at });
  const leave = (sentence: string) => {
    drafts.drop(stop.id);
    tell.done(sentence);
    goTo('/driver');
  };
  const note = draft.note.trim() === '' ? null : draft.note;
  const collect = async () => {
    const estimatedKg = Number(draft.kg.replace(',', '.'));
    const input = { estimatedKg, fillLevelPercent: draft.fillLevelPercent, note };
    const sent = await send('collect', (at) => collectStop(action(at), input));
    if (sent)
      leave(texts.collect.recorded(stop.container.name, new Intl.NumberFormat(language).format(estimatedKg)));
  };
  const skip = async (reason: SkipReason) => {
    if (await send('skip', (at) => skipStop(action(at), { reason, note }))) {
      leave(texts.skip.recorded(stop.container.name));
    }
  };
  const arrive = () => send('arrive', () => arriveAtStop(action(new Date().toISOString())));

  return (
    <>
      {stop.arrivedAt ? (
        <p className="driver-arrived">{texts.arrivedAt(writeTime(stop.arrivedAt, language, timeZone))}</p>
      ) : (
        <Button
          large
          glyph={FLAG_GLYPH}
          className="mb-4 w-full"
          busy={busy === 'arrive'}
          onClick={() => void arrive()}
        >
          {texts.arrive}
        </Button>
      )}
      {failed && <Unsent failure={failed.failure} at={failed.deed === 'arrive' ? null : draft.at} />}
      {skipping ? (
        <SkipForm
          draft={draft}
          busy={busy === 'skip'}
          again={failed?.deed === 'skip'}
          onChange={change}
          onSubmit={(reason) => void skip(reason)}
          onCancel={() => {
            change({ skipReason: null });
            setSkipping(false);
            setFailed(null);
          }}
        />
      ) : (
        <>
          <CollectForm
            draft={draft}
            busy={busy === 'collect'}
            again={failed?.deed === 'collect'}
            onChange={change}
            onSubmit={() => void collect()}
          />
          <Button
            large
            kind="quiet"
            glyph={SKIP_GLYPH}
            className="mt-3 w-full"
            onClick={() => {
              setSkipping(true);
              setFailed(null);
            }}
          >
            {texts.skip.open}
          </Button>
        </>
      )}
    </>
  );
}
