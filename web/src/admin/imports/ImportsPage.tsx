import type { Import } from '@glaneur/sdk';
import { listImports } from '../../api/imports.js';
import { followInPage, goTo } from '../../app/navigation.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { IMPORT_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { usePages } from '../../components/use-pages.js';
import { writeBytes } from '../../components/write-bytes.js';
import { writeInstant } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { importTexts } from '../../i18n/staff/imports.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-session.js';
import { ImportState } from './ImportState.js';
import { NewImport } from './NewImport.js';

/** Bringing containers in from a spreadsheet, and what became of earlier files. */
export default function ImportsPage() {
  const texts = useTexts(importTexts);
  const pages = usePages((query, signal) => listImports(query, signal), []);
  return (
    <Page title={texts.title} intro={texts.intro}>
      <NewImport onStarted={({ id }) => goTo(`/admin/imports/${id}`)} />
      <h2 className="section-title">{texts.listTitle}</h2>
      <DataTable
        caption={texts.caption}
        columns={useColumns()}
        pages={pages}
        nameOf={({ fileName }) => fileName}
        empty={
          <EmptyState glyph={IMPORT_GLYPH} title={texts.noneTitle}>
            {texts.none}
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns(): Column<Import>[] {
  const texts = useTexts(importTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const number = new Intl.NumberFormat(language);
  return [
    {
      head: texts.columns.file,
      names: true,
      cell: ({ id, fileName, bytes }) => (
        <>
          <a href={`/admin/imports/${id}`} onClick={followInPage}>
            {fileName}
          </a>
          <span className="data-sub">{writeBytes(bytes, language)}</span>
        </>
      ),
    },
    { head: texts.columns.state, cell: ({ state }) => <ImportState state={state} /> },
    {
      head: texts.columns.result,
      cell: ({ state, counts }) =>
        state === 'applied' || state === 'undone'
          ? texts.summary(
              number.format(counts.created),
              number.format(counts.updated),
              number.format(counts.rejected),
            )
          : null,
    },
    { head: texts.columns.when, cell: ({ createdAt }) => writeInstant(createdAt, language, timeZone) },
  ];
}
