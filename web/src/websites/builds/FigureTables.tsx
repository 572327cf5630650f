import type { BuildFigures } from '@glaneur/sdk';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { buildTexts } from '../../i18n/staff/builds.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { writeMs } from './durations.js';

interface Props {
  title: string;
  heads: readonly string[];
  rows: readonly { name: ReactNode; key: string; values: readonly string[] }[];
}

function FigureTable({ title, heads, rows }: Props) {
  return (
    <section className="panel chart">
      <h2 className="panel-title">{title}</h2>
      <table className="figure-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, key, values }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={at}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const SPREAD = ['mean', 'p50', 'p95', 'p99', 'max'] as const;

export function SpreadTable({ title, spread }: { title: string; spread: BuildFigures['duration'] }) {
  const texts = useTexts(buildTexts);
  const { language } = useLanguage();
  const rows = SPREAD.map((name) => {
    const value = spread[name];
    return { key: name, name: texts.spread[name], values: [value === null ? '–' : writeMs(value, language)] };
  });
  return <FigureTable title={title} heads={[texts.spreadHead, texts.time]} rows={rows} />;
}

export function PhaseTable({ phases }: Pick<BuildFigures, 'phases'>) {
  const texts = useTexts(buildTexts);
  const { language } = useLanguage();
  const rows = phases.map(({ phase, mean, p95 }) => ({
    key: phase,
    name: texts.phases[phase],
    values: [writeMs(mean, language), writeMs(p95, language)],
  }));
  return (
    <FigureTable
      title={texts.phasesTitle}
      heads={[texts.phase, texts.spread.mean, texts.spread.p95]}
      rows={rows}
    />
  );
}

export function UserTable({ users }: Pick<BuildFigures, 'users'>) {
  const texts = useTexts(buildTexts);
  const number = new Intl.NumberFormat(useLanguage().language);
  const rows = users.map(({ id, name, builds }) => ({
    key: id,
    name: name ?? texts.formerMember,
    values: [number.format(builds)],
  }));
  return <FigureTable title={texts.usersTitle} heads={[texts.user, texts.buildCount]} rows={rows} />;
}

export function FailureTable({ failures }: Pick<BuildFigures, 'failures'>) {
  const texts = useTexts(buildTexts);
  const { sayViolation } = useCommon();
  const number = new Intl.NumberFormat(useLanguage().language);
  if (failures.length === 0) {
    return (
      <section className="panel chart">
        <h2 className="panel-title">{texts.failuresTitle}</h2>
        <p className="field-hint">{texts.noFailures}</p>
      </section>
    );
  }
  const rows = failures.map(({ code, builds }) => ({
    key: code,
    name: sayViolation({ code, message: code }),
    values: [number.format(builds)],
  }));
  return <FigureTable title={texts.failuresTitle} heads={[texts.failure, texts.buildCount]} rows={rows} />;
}
