import type { Import } from '@glaneur/sdk';
import { useLanguage } from '../../i18n/language.js';
import { importTexts } from '../../i18n/staff/imports.js';
import { useTexts } from '../../i18n/use-texts.js';

const NAMES = ['rows', 'created', 'updated', 'unchanged', 'rejected', 'kept'] as const;

/** What became of the rows, in figures. */
export function ImportCounts({ counts }: Pick<Import, 'counts'>) {
  const texts = useTexts(importTexts).counts;
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const shown = NAMES.filter((name) => name !== 'kept' || counts.kept > 0);
  return (
    <dl className="figures figures--small">
      {shown.map((name) => (
        <div
          key={name}
          className={`figure ${name === 'rejected' && counts.rejected > 0 ? 'figure--bad' : ''}`}
        >
          <dt className="figure-label">{texts[name]}</dt>
          <dd className="figure-number">{number.format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
