import { useCallback, useMemo, useState } from 'react';
import { fetchLabelSheet, LABELS_PER_FILE, listContainers } from '../../api/network.js';
import { goTo } from '../../app/navigation.js';
import { Button, ButtonLink } from '../../components/Button.js';
import { DataTable } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { BOX_GLYPH, IMPORT_GLYPH, PLUS_GLYPH, QR_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { saveFile } from '../../components/save-file.js';
import { useTell } from '../../components/Toasts.js';
import { useAction } from '../../components/use-action.js';
import { usePages } from '../../components/use-pages.js';
import { useSelection, type Selection } from '../../components/use-selection.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { PageProps } from '../../session/routes.js';
import { useMay } from '../../session/use-session.js';
import { useAreas } from '../use-areas.js';
import { ListOrMap, type View } from '../ListOrMap.js';
import { ContainerDialog } from './ContainerDialog.js';
import { ContainersMap } from './ContainersMap.js';
import { FilterBar } from './FilterBar.js';
import {
  isNarrowed,
  NO_FILTERS,
  queryOf,
  readFilters,
  writeFilters,
  type ContainerFilters,
} from './filters.js';
import { useColumns } from './use-columns.js';

/** Rows per page: enough for the map beside the list to say something. */
const PAGE = 100;

/** All containers of the organisation: a list beside the map that shows the same ones. */
export default function ContainersPage({ query }: PageProps) {
  const texts = useTexts(networkTexts).container;
  const tell = useTell();
  const mayImport = useMay('imports.run');
  const filters = useMemo(() => readFilters(query), [query]);
  const areas = useAreas('all').answer;
  const areaList = areas?.ok ? areas.data.items : [];
  const pages = usePages(
    (page, signal) => listContainers({ ...page, ...queryOf(filters), limit: PAGE, sort: 'name' }, signal),
    [writeFilters(filters)],
  );
  const selection = useSelection();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [view, setView] = useState<View>('list');
  const [creating, setCreating] = useState(false);
  const columns = useColumns(areaList);

  const change = (changed: Partial<ContainerFilters>) =>
    goTo(`/admin/containers${writeFilters({ ...filters, ...changed })}`, { replace: true });
  const showRow = useCallback((id: string) => {
    setCurrentId(id);
    document.querySelector(`tr[data-id="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <Page
      title={texts.title}
      actions={
        <>
          {mayImport && (
            <ButtonLink glyph={IMPORT_GLYPH} href="/admin/imports">
              {texts.import}
            </ButtonLink>
          )}
          <Button kind="primary" glyph={PLUS_GLYPH} onClick={() => setCreating(true)}>
            {texts.create}
          </Button>
        </>
      }
    >
      <FilterBar filters={filters} areas={areaList} onChange={change} />
      <ListOrMap value={view} onValue={setView} />
      <div className={`split split--shows-${view}`}>
        <div className="split-list">
          <DataTable
            caption={texts.caption}
            columns={columns}
            pages={pages}
            nameOf={({ name }) => name}
            selection={selection}
            currentId={currentId}
            onRow={({ id }) => setCurrentId(id)}
            empty={
              <EmptyState
                glyph={BOX_GLYPH}
                title={texts.emptyTitle}
                action={
                  isNarrowed(filters) && (
                    <Button onClick={() => change(NO_FILTERS)}>{texts.clearFilters}</Button>
                  )
                }
              >
                {isNarrowed(filters) ? texts.emptyFiltered : texts.empty}
              </EmptyState>
            }
          />
          <SelectionBar selection={selection} />
        </div>
        <ContainersMap
          containers={pages.items}
          areas={areaList}
          fitKey={writeFilters(filters)}
          currentId={currentId}
          onSelect={showRow}
        />
      </div>
      {creating && (
        <ContainerDialog
          container={null}
          areas={areaList}
          onDone={(container) => {
            tell.done(texts.created(container.name));
            setCreating(false);
            pages.reload();
          }}
          onClose={() => setCreating(false)}
        />
      )}
    </Page>
  );
}

/** What can be done with the selected rows. */
function SelectionBar({ selection }: { selection: Selection }) {
  const texts = useTexts(networkTexts).container;
  const common = useCommon().texts;
  const tell = useTell();
  const { ids } = selection;
  const sheet = useAction(fetchLabelSheet, (file) => {
    saveFile(file, texts.sheetName);
    tell.done(texts.sheetDone(ids.length));
  });
  if (ids.length === 0) return null;
  const print = () =>
    ids.length > LABELS_PER_FILE
      ? tell.failed(texts.sheetTooMany(LABELS_PER_FILE))
      : void sheet.run({ containerIds: [...ids] });
  return (
    <div className="selection-bar">
      <p aria-live="polite">{common.selected(ids.length)}</p>
      <Button kind="quiet" onClick={selection.clear}>
        {common.clear}
      </Button>
      <Button kind="plain" glyph={QR_GLYPH} busy={sheet.busy} onClick={print}>
        {texts.sheet}
      </Button>
    </div>
  );
}
