import type { Import } from '@glaneur/sdk';
import { ProgressBar } from '../../components/ProgressBar.js';
import { writeBytes } from '../../components/write-bytes.js';
import { useLanguage } from '../../i18n/language.js';
import { importTexts } from '../../i18n/staff/imports.js';
import { useTexts } from '../../i18n/use-texts.js';

/** How far an import is, in the unit of its phase; only the phase is announced, not every step. */
export function ImportProgress({ shown }: { shown: Import }) {
  const texts = useTexts(importTexts);
  const { language } = useLanguage();
  const { done, total, phase } = shown.progress;
  const number = new Intl.NumberFormat(language);
  /** While the file is read nobody knows how many rows there are: bytes are counted. */
  const write = (amount: number) =>
    phase === 'reading' ? writeBytes(amount, language) : number.format(amount);
  const label =
    shown.state === 'undoing' ? texts.undoing : phase === null ? texts.waiting : texts.phases[phase];
  return (
    <section className="panel mb-5">
      <p className="sr-only" role="status">
        {label}
      </p>
      <ProgressBar
        label={label}
        share={total > 0 ? done / total : null}
        text={total > 0 ? texts.progress(write(done), write(total)) : ''}
      />
    </section>
  );
}
