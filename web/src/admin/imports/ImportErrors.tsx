import type { Import, ImportError } from '@glaneur/sdk';
import { fetchImportErrors, listImportErrors } from '../../api/imports.js';
import { Button } from '../../components/Button.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { DOWNLOAD_GLYPH } from '../../components/glyphs.js';
import { saveFile } from '../../components/save-file.js';
import { useAction } from '../../components/use-action.js';
import { usePages } from '../../components/use-pages.js';
import { useLanguage } from '../../i18n/language.js';
import { importTexts } from '../../i18n/staff/imports.js';
import { useTexts } from '../../i18n/use-texts.js';

type Row = ImportError & { id: string };

/** Which rows were not imported and why, line by line; and all of them as a file to mend and send again. */
export function ImportErrors({ shown }: { shown: Import }) {
  const texts = useTexts(importTexts);
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const pages = usePages<Row>(
    async (query, signal) => {
      const page = await listImportErrors(shown.id, query, signal);
      if (!page.ok) return page;
      const first = query.cursor ?? 'first';
      return {
        ok: true,
        data: { ...page.data, items: page.data.items.map((error, i) => ({ ...error, id: `${first} ${i}` })) },
      };
    },
    [shown.id],
  );
  const download = useAction(fetchImportErrors, (file) => saveFile(file, texts.downloadName(shown.fileName)));
  const columns: Column<Row>[] = [
    { head: texts.errors.line, numeric: true, names: true, cell: ({ line }) => number.format(line) },
    {
      head: texts.errors.column,
      cell: ({ column }) => <span className="whitespace-nowrap">{column ?? texts.wholeRow}</span>,
    },
    { head: texts.errors.message, cell: ({ code, message }) => texts.rowProblems[code] ?? message },
    {
      head: texts.errors.value,
      cell: ({ value }) => value !== null && <code className="cell-value">{value}</code>,
    },
    {
      head: texts.errors.code,
      cell: ({ code }) => <code className="cell-code">{code}</code>,
      desktopOnly: true,
    },
  ];
  return (
    <section className="panel">
      <div className="page-top">
        <h2 className="panel-title">{texts.errorsTitle}</h2>
        <Button glyph={DOWNLOAD_GLYPH} busy={download.busy} onClick={() => void download.run(shown.id)}>
          {texts.download}
        </Button>
      </div>
      <DataTable
        caption={texts.errorsCaption}
        columns={columns}
        pages={pages}
        nameOf={({ line }) => String(line)}
        empty={null}
      />
    </section>
  );
}
