import type { BuildFigures } from '@glaneur/sdk';
import { useLanguage } from '../../i18n/language.js';
import { buildTexts } from '../../i18n/staff/builds.js';
import { useTexts } from '../../i18n/use-texts.js';
import { BarChart } from './BarChart.js';
import { barsByDay, barsByHour, barsByWeekday } from './bars.js';
import { ComparisonTable } from './ComparisonTable.js';
import { writeMs } from './durations.js';
import { FailureTable, PhaseTable, SpreadTable, UserTable } from './FigureTables.js';

/** The figures of a period: the answer first, then what is behind it. */
export function Figures({ figures }: { figures: BuildFigures }) {
  const texts = useTexts(buildTexts);
  const { language } = useLanguage();
  const { totals, duration } = figures;
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const ms = (value: number | null) => (value === null ? '–' : writeMs(value, language));
  const heads = [
    [texts.counts.builds, number.format(totals.builds)],
    [texts.counts.successRate, totals.successRate === null ? '–' : percent.format(totals.successRate)],
    [texts.counts.mean, ms(duration.mean)],
    [texts.counts.p95, ms(duration.p95)],
  ] as const;
  return (
    <>
      <dl className="figures">
        {heads.map(([label, value]) => (
          <div key={label} className="figure figure--fact">
            <dt className="figure-label">{label}</dt>
            <dd className="figure-number">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="field-hint mb-4">
        {texts.notLive(
          number.format(totals.failed),
          number.format(totals.cancelled),
          number.format(totals.superseded),
        )}
        . {texts.timeZone(figures.timeZone)}.
      </p>
      <div className="charts">
        <BarChart title={texts.byDay} head={texts.day} bars={barsByDay(figures, language)} wide />
        <BarChart title={texts.byHour} head={texts.hour} bars={barsByHour(figures)} />
        <BarChart title={texts.byWeekday} head={texts.weekday} bars={barsByWeekday(figures, language)} />
        <ComparisonTable title={texts.weekTitle} comparison={figures.week} />
        <ComparisonTable title={texts.monthTitle} comparison={figures.month} />
        <SpreadTable title={texts.durations} spread={duration} />
        <SpreadTable title={texts.waits} spread={figures.wait} />
        <PhaseTable phases={figures.phases} />
        <UserTable users={figures.users} />
        <FailureTable failures={figures.failures} />
      </div>
    </>
  );
}
