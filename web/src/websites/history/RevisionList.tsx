import type { RevisionSummary, Website } from '@glaneur/sdk';
import { useState } from 'react';
import { listRevisions, restoreRevision, type Draft } from '../../api/websites.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { UNDO_GLYPH } from '../../components/glyphs.js';
import { StateBadge } from '../../components/StateBadge.js';
import { useTell } from '../../components/Toasts.js';
import { usePages } from '../../components/use-pages.js';
import { writeInstant } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-session.js';

interface Props {
  website: Website;
  onChange: () => void;
}

/** Everything that was saved; any of it becomes the draft again. */
export function RevisionList({ website, onChange }: Props) {
  const texts = useTexts(websiteTexts).historyPage;
  const tell = useTell();
  const [restoring, setRestoring] = useState<RevisionSummary | null>(null);
  const pages = usePages(
    (query, signal) => listRevisions(website.id, query, signal),
    [website.id, website.draftRevision],
  );
  return (
    <>
      <p className="field-hint mb-3">{texts.revisionsIntro}</p>
      <DataTable
        caption={texts.revisionsCaption}
        columns={useColumns(website, setRestoring)}
        pages={pages}
        nameOf={({ revision }) => String(revision)}
        empty={null}
      />
      {restoring && (
        <ConfirmDialog
          title={texts.restoreTitle(restoring.revision)}
          submitLabel={texts.restore}
          send={() => restoreRevision(website.id, restoring.revision, website.draftRevision)}
          onStale={onChange}
          onDone={(_: Draft) => {
            tell.done(texts.restored(restoring.revision));
            setRestoring(null);
            onChange();
          }}
          onClose={() => setRestoring(null)}
        >
          {texts.restoreText}
        </ConfirmDialog>
      )}
    </>
  );
}

function useColumns(
  { draftRevision, publishedRevision }: Website,
  restore: (revision: RevisionSummary) => void,
): Column<RevisionSummary>[] {
  const texts = useTexts(websiteTexts).historyPage;
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  return [
    { head: texts.revision, names: true, cell: ({ revision }) => `${texts.revision} ${revision}` },
    { head: texts.saved, cell: ({ savedAt }) => writeInstant(savedAt, language, timeZone) },
    { head: texts.by, cell: ({ savedBy }) => savedBy.name ?? texts.formerMember },
    {
      head: texts.notes,
      cell: ({ revision, restoredFrom, publishedAt }) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {revision === draftRevision && <StateBadge tone="busy">{texts.isDraft}</StateBadge>}
          {revision === publishedRevision && <StateBadge tone="good">{texts.isPublic}</StateBadge>}
          {restoredFrom !== null && <span>{texts.repeats(restoredFrom)}</span>}
          {publishedAt !== null && (
            <span className="data-sub">
              {texts.wasPublished(writeInstant(publishedAt, language, timeZone))}
            </span>
          )}
        </span>
      ),
    },
    {
      head: '',
      cell: (revision) =>
        revision.revision !== draftRevision && (
          <div className="row-actions">
            <Button
              kind="quiet"
              glyph={UNDO_GLYPH}
              aria-label={texts.restoreName(revision.revision)}
              onClick={() => restore(revision)}
            >
              {texts.restore}
            </Button>
          </div>
        ),
    },
  ];
}
