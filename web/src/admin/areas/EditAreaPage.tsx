import type { Area, Site } from '@glaneur/sdk';
import { changeArea, getArea } from '../../api/network.js';
import { goTo } from '../../app/navigation.js';
import { TableSkeleton } from '../../components/DataTable.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { Page } from '../../components/Page.js';
import { useTell } from '../../components/Toasts.js';
import { useAnswer } from '../../components/use-answer.js';
import { useEdit } from '../../components/use-edit.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { PageProps } from '../../session/routes.js';
import { useSites } from '../use-sites.js';
import { AreaForm, checkArea, type AreaValues } from './AreaForm.js';

/** One area: its name, code, site and boundary. */
export default function EditAreaPage({ params }: PageProps) {
  const texts = useTexts(networkTexts).area;
  const id = params['id'] ?? '';
  const area = useAnswer((signal) => getArea(id, signal), [id]);
  const sites = useSites();
  const failed = [area.answer, sites.answer].find((answer) => answer?.ok === false);
  const retry = () => {
    area.reload();
    sites.reload();
  };
  return (
    <Page
      title={area.answer?.ok ? area.answer.data.name : texts.title}
      back={{ href: '/admin/areas', label: texts.title }}
    >
      {failed?.ok === false ? (
        <FailurePanel failure={failed.failure} onRetry={retry} />
      ) : area.answer?.ok && sites.answer?.ok ? (
        <EditArea area={area.answer.data} sites={sites.answer.data.items} />
      ) : (
        <TableSkeleton />
      )}
    </Page>
  );
}

function EditArea({ area, sites }: { area: Area; sites: readonly Site[] }) {
  const texts = useTexts(networkTexts).area;
  const common = useCommon().texts;
  const tell = useTell();
  const form = useEdit<Area, AreaValues>({
    resource: area,
    valuesOf: ({ name, code, siteId, boundary }) => ({ name, code, siteId, boundary }),
    check: checkArea,
    save: ({ boundary, ...rest }, version) =>
      changeArea(area.id, version, { ...rest, ...(boundary && { boundary }) }),
    reload: () => getArea(area.id),
    onDone: (saved) => {
      tell.done(texts.saved(saved.name));
      goTo('/admin/areas');
    },
  });
  return (
    <AreaForm
      form={form}
      conflict={form.conflict}
      sites={sites}
      areaId={area.id}
      submitLabel={common.save}
      onCancel={() => goTo('/admin/areas')}
    />
  );
}
