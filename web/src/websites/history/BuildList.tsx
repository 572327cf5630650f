import type { Build, Website } from '@glaneur/sdk';
import { useEffect, useState } from 'react';
import { cancelBuild, isBuilt, listBuilds } from '../../api/builds.js';
import { Button } from '../../components/Button.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { CLOSE_GLYPH, WEBSITE_GLYPH } from '../../components/glyphs.js';
import { useTell } from '../../components/Toasts.js';
import { useAction } from '../../components/use-action.js';
import { usePages } from '../../components/use-pages.js';
import { writeInstant } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-session.js';
import { BuildState } from '../builds/BuildState.js';
import { secondsOf, writeMs } from '../builds/durations.js';

/** Milliseconds between two looks at what is not finished. */
const LOOK_AGAIN_MS = 2_000;

/** Each rendering of the website; what waits or runs can be given up. */
export function BuildList({ website }: { website: Website }) {
  const texts = useTexts(websiteTexts).historyPage;
  const tell = useTell();
  // Previews come with every pause in typing: the website's own builds would be lost among them.
  const [all, setAll] = useState(false);
  const pages = usePages(
    (query, signal) => listBuilds(website.id, { ...query, ...(all ? {} : { kind: 'production' }) }, signal),
    [website.id, all],
  );
  const cancel = useAction(
    cancelBuild,
    (build) => {
      tell.done(texts.cancelled);
      pages.replace(build);
    },
    pages.reload,
  );
  const { reload, items } = pages;
  const underWay = items.some((build) => !isBuilt(build));
  useEffect(() => {
    if (!underWay) return;
    const clock = setInterval(reload, LOOK_AGAIN_MS);
    return () => clearInterval(clock);
  }, [underWay, reload]);
  return (
    <>
      <div className="toolbar">
        <p className="field-hint">{texts.buildsIntro}</p>
        <label className="check-line">
          <input
            type="checkbox"
            className="check"
            checked={all}
            onChange={(event) => setAll(event.target.checked)}
          />
          {texts.withPreviews}
        </label>
      </div>
      <DataTable
        caption={texts.buildsCaption}
        columns={useColumns((build) => void cancel.run(build))}
        pages={pages}
        nameOf={({ queuedAt }) => queuedAt}
        empty={<EmptyState glyph={WEBSITE_GLYPH} title={texts.noBuilds} />}
      />
    </>
  );
}

function useColumns(cancel: (build: Build) => void): Column<Build>[] {
  const texts = useTexts(websiteTexts).historyPage;
  const { sayViolation } = useCommon();
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const number = new Intl.NumberFormat(language);
  return [
    {
      head: texts.asked,
      names: true,
      cell: ({ queuedAt, trigger, requestedBy }) => (
        <>
          {writeInstant(queuedAt, language, timeZone)}
          <span className="data-sub">
            {requestedBy ? texts.askedBy(requestedBy.name ?? texts.formerMember) : texts.triggers[trigger]}
          </span>
        </>
      ),
    },
    { head: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
    {
      head: texts.state,
      cell: ({ state, failure }) => (
        <>
          <BuildState state={state} />
          {failure && <span className="data-sub">{sayViolation(failure)}</span>}
        </>
      ),
    },
    {
      head: texts.took,
      numeric: true,
      cell: (build) => {
        const seconds = secondsOf(build);
        return seconds === null ? null : writeMs(seconds * 1_000, language);
      },
    },
    {
      head: texts.pagesBuilt,
      cell: ({ figures: { rendered, reused } }) =>
        rendered + reused > 0 && texts.written(number.format(rendered), number.format(reused)),
    },
    {
      head: '',
      cell: (build) =>
        !isBuilt(build) && (
          <div className="row-actions">
            <Button kind="quiet" glyph={CLOSE_GLYPH} onClick={() => cancel(build)}>
              {texts.cancel}
            </Button>
          </div>
        ),
    },
  ];
}
