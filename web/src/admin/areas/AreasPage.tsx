import type { Archived, AreaSummary } from '@glaneur/sdk';
import { useMemo, useState } from 'react';
import { archiveArea, listAreas, restoreArea } from '../../api/network.js';
import { goTo, followInPage } from '../../app/navigation.js';
import { ButtonLink } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { AREA_GLYPH, PLUS_GLYPH } from '../../components/glyphs.js';
import { boxRound } from '../../components/map-box.js';
import { MapFrame } from '../../components/MapFrame.js';
import { Page } from '../../components/Page.js';
import { StateBadge } from '../../components/StateBadge.js';
import { useTell } from '../../components/Toasts.js';
import { usePages } from '../../components/use-pages.js';
import { useAction } from '../../components/use-action.js';
import { useLanguage } from '../../i18n/language.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ArchivedFilter } from '../ArchivedFilter.js';
import { useBoundaries } from '../use-areas.js';
import { useSites } from '../use-sites.js';
import { AreaActions, type AreaAction } from './AreaActions.js';
import { ListOrMap, type View } from '../ListOrMap.js';
import { AreaShapes } from './AreaShapes.js';
import { outlineOf } from './boundary.js';
import { ResumeAreaDialog, SuspendAreaDialog } from './SuspendAreaDialog.js';

type Open = { kind: AreaAction; area: AreaSummary } | null;

/** Collection sectors as a list beside the map. */
export default function AreasPage() {
  const texts = useTexts(networkTexts);
  const tell = useTell();
  const [archived, setArchived] = useState<Archived>('false');
  const [open, setOpen] = useState<Open>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [view, setView] = useState<View>('list');
  const pages = usePages(
    (query, signal) => listAreas({ ...query, archived, sort: 'name' }, signal),
    [archived],
  );
  const shapes = useBoundaries(pages.items);
  const sites = useSites().answer;
  const box = useMemo(() => boxRound(shapes.flatMap(({ boundary }) => outlineOf(boundary))), [shapes]);
  const close = () => setOpen(null);
  const newest = (area: AreaSummary) => pages.items.find(({ id }) => id === area.id) ?? area;
  const done = (sentence: string) => {
    tell.done(sentence);
    close();
    pages.reload();
  };
  const restore = useAction(restoreArea, ({ name }) => done(texts.archived.restoredDone(name)), pages.reload);

  const siteName = (id: string) =>
    (sites?.ok ? sites.data.items.find((site) => site.id === id)?.name : undefined) ?? '';
  const act = (kind: AreaAction, area: AreaSummary) =>
    kind === 'restore' ? void restore.run(area) : setOpen({ kind, area });

  return (
    <Page
      title={texts.area.title}
      intro={texts.area.intro}
      actions={
        <ButtonLink kind="primary" glyph={PLUS_GLYPH} href="/admin/areas/new">
          {texts.area.create}
        </ButtonLink>
      }
    >
      <ListOrMap value={view} onValue={setView} />
      <div className={`split split--shows-${view}`}>
        <div className="split-list">
          <div className="toolbar">
            <ArchivedFilter value={archived} onValue={setArchived} />
          </div>
          <DataTable
            caption={texts.area.caption}
            columns={useColumns(siteName, act)}
            pages={pages}
            nameOf={({ name }) => name}
            currentId={currentId}
            onRow={({ id }) => setCurrentId(id)}
            empty={
              <EmptyState
                glyph={AREA_GLYPH}
                title={archived === 'true' ? texts.area.emptyArchived : texts.area.emptyTitle}
              >
                {archived !== 'true' && texts.area.empty}
              </EmptyState>
            }
          />
        </div>
        <MapFrame label={texts.area.map} fit={box && { key: shapes.map(({ id }) => id).join(), box }}>
          <AreaShapes areas={shapes} currentId={currentId} onSelect={(id) => goTo(`/admin/areas/${id}`)} />
        </MapFrame>
      </div>
      {open?.kind === 'archive' && (
        <ConfirmDialog
          title={texts.area.archiveTitle(open.area.name)}
          submitLabel={texts.archived.archive}
          send={() => archiveArea(newest(open.area))}
          onStale={pages.reload}
          onDone={({ name }: AreaSummary) => done(texts.archived.archivedDone(name))}
          onClose={close}
        >
          {texts.area.archiveText}
        </ConfirmDialog>
      )}
      {open?.kind === 'suspend' && <SuspendAreaDialog area={open.area} onDone={done} onClose={close} />}
      {open?.kind === 'resume' && <ResumeAreaDialog area={open.area} onDone={done} onClose={close} />}
    </Page>
  );
}

function useColumns(
  siteName: (id: string) => string,
  act: (kind: AreaAction, area: AreaSummary) => void,
): Column<AreaSummary>[] {
  const texts = useTexts(networkTexts);
  const { language } = useLanguage();
  const squareKm = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    style: 'unit',
    unit: 'kilometer',
  });
  return [
    {
      head: texts.area.name,
      names: true,
      cell: (area) => (
        <>
          <a href={`/admin/areas/${area.id}`} onClick={followInPage}>
            {area.name}
          </a>
          <span className="data-sub">
            {area.code} · {siteName(area.siteId)}
          </span>
        </>
      ),
    },
    {
      head: texts.area.surface,
      numeric: true,
      cell: (area) => `${squareKm.format(area.surfaceM2 / 1e6)}²`,
    },
    {
      head: '',
      cell: (area) => (
        <div className="row-actions row-actions--corner">
          {area.archivedAt && <StateBadge tone="off">{texts.archived.badge}</StateBadge>}
          <AreaActions area={area} onAction={(kind) => act(kind, area)} />
        </div>
      ),
    },
  ];
}
