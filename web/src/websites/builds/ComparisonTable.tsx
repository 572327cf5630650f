import type { Comparison } from '@glaneur/sdk';
import { useLanguage } from '../../i18n/language.js';
import { buildTexts } from '../../i18n/staff/builds.js';
import { useTexts } from '../../i18n/use-texts.js';
import { writeMs } from './durations.js';

const ROWS = ['builds', 'failed', 'successRate', 'meanMs', 'pagesRendered', 'pagesReused'] as const;
type Row = (typeof ROWS)[number];

/** A span of time beside the one before it. */
export function ComparisonTable({ title, comparison }: { title: string; comparison: Comparison }) {
  const texts = useTexts(buildTexts);
  const { language } = useLanguage();
  const { current, previous } = comparison;
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const change = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const write = (row: Row, value: number | null) => {
    if (value === null) return '–';
    if (row === 'meanMs') return writeMs(value, language);
    return row === 'successRate' ? percent.format(value) : number.format(value);
  };
  const grown = (row: Row) => {
    const [now, before] = [current[row], previous[row]];
    return now === null || before === null || before === 0 ? '–' : change.format(now / before - 1);
  };
  return (
    <section className="panel chart">
      <h2 className="panel-title">{title}</h2>
      <table className="figure-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.compareHead}</th>
            <th scope="col">{texts.current}</th>
            <th scope="col">{texts.previous}</th>
            <th scope="col">{texts.change}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{texts.compared[row]}</th>
              <td>{write(row, current[row])}</td>
              <td>{write(row, previous[row])}</td>
              <td>{grown(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
