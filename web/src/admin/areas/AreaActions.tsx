import type { AreaSummary } from '@glaneur/sdk';
import { fetchLabelSheet } from '../../api/network.js';
import { goTo } from '../../app/navigation.js';
import { ActionMenu } from '../../components/ActionMenu.js';
import {
  ARCHIVE_GLYPH,
  BOX_GLYPH,
  EDIT_GLYPH,
  PLAY_GLYPH,
  QR_GLYPH,
  UNDO_GLYPH,
} from '../../components/glyphs.js';
import { saveFile } from '../../components/save-file.js';
import { useAction } from '../../components/use-action.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PAUSE_GLYPH } from '../../map/glyphs.js';

export type AreaAction = 'archive' | 'restore' | 'suspend' | 'resume';

/** What can be done with one area. */
export function AreaActions({
  area,
  onAction,
}: {
  area: AreaSummary;
  onAction: (action: AreaAction) => void;
}) {
  const texts = useTexts(networkTexts);
  const common = useCommon().texts;
  const sheet = useAction(fetchLabelSheet, (file) => saveFile(file, `glaneur-${area.code}.pdf`));
  const restore = { label: texts.archived.restore, glyph: UNDO_GLYPH, run: () => onAction('restore') };
  const actions = [
    { label: common.edit, glyph: EDIT_GLYPH, run: () => goTo(`/admin/areas/${area.id}`) },
    {
      label: texts.area.containers,
      glyph: BOX_GLYPH,
      run: () => goTo(`/admin/containers?areaId=${area.id}`),
    },
    { label: texts.area.labels, glyph: QR_GLYPH, run: () => void sheet.run({ areaId: area.id }) },
    { label: texts.area.suspend, glyph: PAUSE_GLYPH, run: () => onAction('suspend') },
    { label: texts.area.resume, glyph: PLAY_GLYPH, run: () => onAction('resume') },
    { label: texts.archived.archive, glyph: ARCHIVE_GLYPH, run: () => onAction('archive') },
  ];
  return <ActionMenu label={area.name} actions={area.archivedAt ? [restore] : actions} />;
}
