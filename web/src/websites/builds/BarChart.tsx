import { useLanguage } from '../../i18n/language.js';
import { buildTexts } from '../../i18n/staff/builds.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Bar } from './bars.js';
import { niceTop } from './nice-top.js';

interface Props {
  title: string;
  /** Head of the table's first column: what the bars stand for. */
  head: string;
  bars: readonly Bar[];
  wide?: boolean;
}

/** Drawing units; the picture takes whatever width there is. */
const HEIGHT = 160;
const GAP = 0.28;

/** Bars with their failed part on top, and the same as a table for those who would rather read, or cannot see. */
export function BarChart({ title, head, bars, wide = false }: Props) {
  const texts = useTexts(buildTexts);
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const top = niceTop(Math.max(...bars.map(({ builds }) => builds)));
  const total = bars.reduce((sum, { builds }) => sum + builds, 0);
  const failed = bars.reduce((sum, bar) => sum + bar.failed, 0);
  const heightOf = (count: number) => (count / top) * HEIGHT;
  return (
    <figure className={`panel chart ${wide ? 'chart--wide' : ''}`}>
      <figcaption className="panel-title">{title}</figcaption>
      <div className="chart-field">
        <div className="chart-scale" aria-hidden="true">
          {[top, top / 2, 0].map((count) => (
            <span key={count}>{number.format(count)}</span>
          ))}
        </div>
        <svg
          role="img"
          aria-label={`${title}: ${texts.summary(number.format(total), number.format(failed))}`}
          viewBox={`0 0 ${bars.length} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          {[0, HEIGHT / 2, HEIGHT].map((y) => (
            <line key={y} className="chart-line" x1={0} x2={bars.length} y1={y} y2={y} />
          ))}
          {bars.map(({ label, builds, failed: wrong }, at) => (
            <g key={label}>
              <title>{`${label}: ${texts.summary(number.format(builds), number.format(wrong))}`}</title>
              <rect className="chart-hover" x={at} y={0} width={1} height={HEIGHT} />
              <rect
                className="chart-bar"
                x={at + GAP / 2}
                width={1 - GAP}
                y={HEIGHT - heightOf(builds)}
                height={heightOf(builds)}
              />
              <rect
                className="chart-bar chart-bar--failed"
                x={at + GAP / 2}
                width={1 - GAP}
                y={HEIGHT - heightOf(builds)}
                height={heightOf(wrong)}
              />
            </g>
          ))}
        </svg>
        <div className="chart-axis" aria-hidden="true">
          {bars.map(({ label, short }) => (
            <span key={label}>{short}</span>
          ))}
        </div>
      </div>
      {failed > 0 && (
        <p className="chart-legend" aria-hidden="true">
          <span className="chart-key" /> {texts.legendGood}
          <span className="chart-key chart-key--failed" /> {texts.legendFailed}
        </p>
      )}
      <details className="disclosure">
        <summary>{texts.asTable}</summary>
        <table className="figure-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{texts.buildCount}</th>
              <th scope="col">{texts.failedCount}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ builds }) => builds > 0)
              .map(({ label, builds, failed: wrong }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{number.format(builds)}</td>
                  <td>{number.format(wrong)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
