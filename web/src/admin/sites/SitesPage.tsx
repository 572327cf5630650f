import type { Archived, Site } from '@glaneur/sdk';
import { useState } from 'react';
import { archiveSite, listSites, restoreSite } from '../../api/network.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ARCHIVE_GLYPH, EDIT_GLYPH, PLUS_GLYPH, SITE_GLYPH, UNDO_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { StateBadge } from '../../components/StateBadge.js';
import { useTell } from '../../components/Toasts.js';
import { useAction } from '../../components/use-action.js';
import { usePages } from '../../components/use-pages.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ArchivedFilter } from '../ArchivedFilter.js';
import { SiteDialog } from './SiteDialog.js';

type Open = { kind: 'create' } | { kind: 'edit' | 'archive'; site: Site } | null;

/** Depots, sorting centres and thrift stores. */
export default function SitesPage() {
  const texts = useTexts(networkTexts);
  const tell = useTell();
  const [archived, setArchived] = useState<Archived>('false');
  const [open, setOpen] = useState<Open>(null);
  const pages = usePages(
    (query, signal) => listSites({ ...query, archived, sort: 'name' }, signal),
    [archived],
  );
  const close = () => setOpen(null);
  const newest = (site: Site) => pages.items.find(({ id }) => id === site.id) ?? site;

  const saved = (site: Site) => {
    tell.done(open?.kind === 'create' ? texts.site.created(site.name) : texts.site.saved(site.name));
    close();
    pages.reload();
  };
  const restore = useAction(
    restoreSite,
    (site) => {
      tell.done(texts.archived.restoredDone(site.name));
      pages.reload();
    },
    pages.reload,
  );

  const columns: Column<Site>[] = [
    { head: texts.site.name, names: true, cell: (site) => site.name },
    { head: texts.site.kind, cell: (site) => texts.site.kinds[site.kind] },
    { head: texts.site.address, cell: (site) => site.address },
    {
      head: '',
      cell: (site) => (
        <RowActions
          site={site}
          onEdit={() => setOpen({ kind: 'edit', site })}
          onArchive={() => setOpen({ kind: 'archive', site })}
          onRestore={() => void restore.run(site)}
        />
      ),
    },
  ];
  return (
    <Page
      title={texts.site.title}
      intro={texts.site.intro}
      actions={
        <Button kind="primary" glyph={PLUS_GLYPH} onClick={() => setOpen({ kind: 'create' })}>
          {texts.site.create}
        </Button>
      }
    >
      <div className="toolbar">
        <ArchivedFilter value={archived} onValue={setArchived} />
      </div>
      <DataTable
        caption={texts.site.caption}
        columns={columns}
        pages={pages}
        nameOf={(site) => site.name}
        empty={
          <EmptyState
            glyph={SITE_GLYPH}
            title={archived === 'true' ? texts.site.emptyArchived : texts.site.emptyTitle}
          >
            {archived !== 'true' && texts.site.empty}
          </EmptyState>
        }
      />
      {open?.kind === 'create' && <SiteDialog site={null} onDone={saved} onClose={close} />}
      {open?.kind === 'edit' && <SiteDialog site={open.site} onDone={saved} onClose={close} />}
      {open?.kind === 'archive' && (
        <ConfirmDialog
          title={texts.site.archiveTitle(open.site.name)}
          submitLabel={texts.archived.archive}
          send={() => archiveSite(newest(open.site))}
          onStale={pages.reload}
          onDone={(site: Site) => {
            tell.done(texts.archived.archivedDone(site.name));
            close();
            pages.reload();
          }}
          onClose={close}
        >
          {texts.site.archiveText}
        </ConfirmDialog>
      )}
    </Page>
  );
}

interface RowProps {
  site: Site;
  onEdit: () => void;
  onArchive: () => void;
  onRestore: () => void;
}

function RowActions({ site, onEdit, onArchive, onRestore }: RowProps) {
  const texts = useTexts(networkTexts);
  const common = useCommon().texts;
  if (site.archivedAt) {
    return (
      <div className="row-actions">
        <StateBadge tone="off">{texts.archived.badge}</StateBadge>
        <Button
          kind="quiet"
          glyph={UNDO_GLYPH}
          aria-label={`${texts.archived.restore}: ${site.name}`}
          onClick={onRestore}
        >
          {texts.archived.restore}
        </Button>
      </div>
    );
  }
  return (
    <div className="row-actions">
      <Button kind="quiet" glyph={EDIT_GLYPH} aria-label={`${common.edit}: ${site.name}`} onClick={onEdit}>
        {common.edit}
      </Button>
      <Button
        kind="quiet"
        glyph={ARCHIVE_GLYPH}
        aria-label={`${texts.archived.archive}: ${site.name}`}
        onClick={onArchive}
      >
        {texts.archived.archive}
      </Button>
    </div>
  );
}
