import type { Release, Website } from '@glaneur/sdk';
import { useState } from 'react';
import { listReleases, rollBack } from '../../api/builds.js';
import { Button, ButtonLink } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { OPEN_GLYPH, UNDO_GLYPH, WEBSITE_GLYPH } from '../../components/glyphs.js';
import { StateBadge } from '../../components/StateBadge.js';
import { useTell } from '../../components/Toasts.js';
import { usePages } from '../../components/use-pages.js';
import { writeBytes } from '../../components/write-bytes.js';
import { writeInstant } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-session.js';

interface Props {
  website: Website;
  onChange: () => void;
}

/** What the public saw and is still kept; going back to one of them takes a moment. */
export function ReleaseList({ website, onChange }: Props) {
  const texts = useTexts(websiteTexts).historyPage;
  const tell = useTell();
  const [wanted, setWanted] = useState<Release | null>(null);
  const pages = usePages((query, signal) => listReleases(website.id, query, signal), [website.id]);
  return (
    <>
      <p className="field-hint mb-3">{texts.releasesIntro}</p>
      <DataTable
        caption={texts.releasesCaption}
        columns={useColumns(setWanted)}
        pages={pages}
        nameOf={({ createdAt }) => createdAt}
        empty={
          <EmptyState glyph={WEBSITE_GLYPH} title={texts.noReleases}>
            {texts.noReleasesText}
          </EmptyState>
        }
      />
      {wanted && (
        <ConfirmDialog
          title={texts.rollbackTitle}
          submitLabel={texts.rollback}
          send={() => rollBack(website.id, wanted.id)}
          onDone={() => {
            tell.done(texts.rolledBack);
            setWanted(null);
            pages.reload();
            onChange();
          }}
          onClose={() => setWanted(null)}
        >
          {texts.rollbackText}
        </ConfirmDialog>
      )}
    </>
  );
}

function useColumns(goBackTo: (release: Release) => void): Column<Release>[] {
  const { historyPage: texts, open } = useTexts(websiteTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const number = new Intl.NumberFormat(language);
  const when = ({ createdAt }: Release) => writeInstant(createdAt, language, timeZone);
  return [
    { head: texts.release, names: true, cell: when },
    { head: texts.revision, cell: ({ revision }) => `${texts.revision} ${revision}` },
    { head: texts.pages, numeric: true, cell: ({ pages }) => texts.pageCount(number.format(pages)) },
    { head: texts.size, numeric: true, cell: ({ bytes }) => writeBytes(bytes, language) },
    {
      head: texts.state,
      cell: ({ live, pinned }) =>
        live && (
          <>
            <StateBadge tone="good">{texts.isLive}</StateBadge>
            {pinned && <span className="data-sub">{texts.pinned}</span>}
          </>
        ),
    },
    {
      head: '',
      cell: (release) => (
        <div className="row-actions">
          {release.live ? (
            <ButtonLink
              kind="quiet"
              glyph={OPEN_GLYPH}
              href={release.url}
              target="_blank"
              rel="noreferrer"
              onClick={undefined}
            >
              {open}
            </ButtonLink>
          ) : (
            <Button
              kind="quiet"
              glyph={UNDO_GLYPH}
              aria-label={texts.rollbackName(when(release))}
              onClick={() => goBackTo(release)}
            >
              {texts.rollback}
            </Button>
          )}
        </div>
      ),
    },
  ];
}
