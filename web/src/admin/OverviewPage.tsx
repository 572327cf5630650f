import type { Import } from '@glaneur/sdk';
import type { ReactNode } from 'react';
import { listImports } from '../api/imports.js';
import { listAreas, listContainers, listSites } from '../api/network.js';
import { listPeople } from '../api/people.js';
import { followInPage } from '../app/navigation.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { CHEVRON_GLYPH, WARNING_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { useAnswer } from '../components/use-answer.js';
import { writeInstant } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { useTexts } from '../i18n/use-texts.js';
import { CHECK_GLYPH } from '../map/glyphs.js';
import { Glyph } from '../map/Glyph.js';
import { useMe } from '../session/use-session.js';
import { ImportState } from './imports/ImportState.js';
import { readOverview, type Overview } from './overview.js';

/** Where the administrator lands: the network in figures, what asks for attention, what was imported. */
export default function OverviewPage() {
  const texts = useTexts(shellTexts).overview;
  const me = useMe();
  const { answer, reload } = useAnswer((signal) => readOverview(API, signal), []);
  return (
    <Page title={texts.title(firstName(me.name))} intro={me.organisation.name}>
      {answer && !answer.ok ? (
        <FailurePanel failure={answer.failure} onRetry={reload} />
      ) : (
        <Figures overview={answer?.data ?? null} />
      )}
      {answer?.ok && (
        <div className="two-columns">
          <div className="grid gap-5">
            {isNew(answer.data) && <FirstSteps overview={answer.data} />}
            <Attention overview={answer.data} />
          </div>
          <LastImports imports={answer.data.imports} />
        </div>
      )}
    </Page>
  );
}

const API = { listContainers, listAreas, listSites, listPeople, listImports };

function Figures({ overview }: { overview: Overview | null }) {
  const texts = useTexts(shellTexts).overview;
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const figures = [
    { href: '/admin/containers', label: texts.containers, count: overview?.containers },
    { href: '/admin/containers?status=suspended', label: texts.suspended, count: overview?.suspended },
    { href: '/admin/areas', label: texts.areas, count: overview?.areas },
    { href: '/admin/people', label: texts.people, count: overview?.people },
  ];
  return (
    <ul className="figures">
      {figures.map(({ href, label, count }) => (
        <li key={href}>
          <a className="figure" href={href} onClick={followInPage}>
            <span className="figure-number">{count === undefined ? '…' : number.format(count)}</span>
            <span className="figure-label">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Attention({ overview }: { overview: Overview }) {
  const texts = useTexts(shellTexts).overview;
  const { outside, imports } = overview;
  const [last] = imports;
  const lines: { href: string; text: string }[] = [];
  if (outside > 0)
    lines.push({ href: '/admin/containers?outsideArea=true', text: texts.outsideLine(outside) });
  if (last?.state === 'failed')
    lines.push({ href: `/admin/imports/${last.id}`, text: texts.importLine(last.fileName) });
  if (last?.state === 'applied' && last.counts.rejected > 0) {
    const text = texts.importRejected(last.fileName, last.counts.rejected);
    lines.push({ href: `/admin/imports/${last.id}`, text });
  }
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.attention}</h2>
      {lines.length === 0 && (
        <p className="line-item">
          <Glyph path={CHECK_GLYPH} className="size-5 text-primary" />
          {texts.nothing}
        </p>
      )}
      <ul className="line-list">
        {lines.map(({ href, text }) => (
          <Line key={text} href={href} glyph={WARNING_GLYPH}>
            {text}
          </Line>
        ))}
      </ul>
    </section>
  );
}

function FirstSteps({ overview }: { overview: Overview }) {
  const texts = useTexts(shellTexts).overview;
  const steps = [
    { href: '/admin/sites', text: texts.startSite, done: overview.sites > 0 },
    { href: '/admin/areas/new', text: texts.startArea, done: overview.areas > 0 },
    { href: '/admin/imports', text: texts.startImport, done: overview.containers > 0 },
    { href: '/admin/people', text: texts.startPeople, done: overview.people > 1 },
  ];
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.start}</h2>
      <ol className="line-list">
        {steps.map(({ href, text, done }) => (
          <Line
            key={href}
            href={href}
            glyph={done ? CHECK_GLYPH : CHEVRON_GLYPH}
            end={done ? texts.done : null}
          >
            {text}
          </Line>
        ))}
      </ol>
    </section>
  );
}

function LastImports({ imports }: { imports: readonly Import[] }) {
  const texts = useTexts(shellTexts).overview;
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  return (
    <section className="panel mt-5 lg:mt-0">
      <h2 className="panel-title">{texts.lastImports}</h2>
      {imports.length === 0 && <p className="line-item">{texts.noImports}</p>}
      <ul className="line-list">
        {imports.map(({ id, fileName, state, createdAt }) => (
          <Line key={id} href={`/admin/imports/${id}`} end={<ImportState state={state} />}>
            {fileName}
            <span className="data-sub">{writeInstant(createdAt, language, timeZone)}</span>
          </Line>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  href: string;
  glyph?: string;
  end?: ReactNode;
  children: ReactNode;
}

function Line({ href, glyph, end, children }: LineProps) {
  return (
    <li>
      <a href={href} onClick={followInPage}>
        {glyph && <Glyph path={glyph} className="size-5 text-primary" />}
        <span className="min-w-0 break-words">{children}</span>
        {end && <span className="line-end">{end}</span>}
      </a>
    </li>
  );
}

const isNew = ({ sites, areas, containers, people }: Overview) =>
  sites === 0 || areas === 0 || containers === 0 || people < 2;
const firstName = (name: string) => name.split(/\s+/)[0] ?? name;
