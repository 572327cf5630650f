import type { Area, Site } from '@glaneur/sdk';
import { createArea } from '../../api/network.js';
import { goTo } from '../../app/navigation.js';
import { ButtonLink } from '../../components/Button.js';
import { TableSkeleton } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { SITE_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { present } from '../../components/present.js';
import { useTell } from '../../components/Toasts.js';
import { useForm } from '../../components/use-form.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useSites } from '../use-sites.js';
import { AreaForm, checkArea, type AreaValues } from './AreaForm.js';

/** A new area: drawn on the map, served from a site. */
export default function NewAreaPage() {
  const texts = useTexts(networkTexts);
  const { answer, reload } = useSites();
  return (
    <Page title={texts.area.createTitle} back={{ href: '/admin/areas', label: texts.area.title }}>
      {answer === null ? (
        <TableSkeleton />
      ) : !answer.ok ? (
        <FailurePanel failure={answer.failure} onRetry={reload} />
      ) : answer.data.items.length === 0 ? (
        <EmptyState
          glyph={SITE_GLYPH}
          title={texts.area.noSite}
          action={
            <ButtonLink kind="primary" href="/admin/sites">
              {texts.site.title}
            </ButtonLink>
          }
        />
      ) : (
        <NewArea sites={answer.data.items} />
      )}
    </Page>
  );
}

function NewArea({ sites }: { sites: readonly Site[] }) {
  const texts = useTexts(networkTexts).area;
  const tell = useTell();
  const form = useForm<AreaValues, Area>({
    start: { name: '', code: '', siteId: sites[0]?.id ?? '', boundary: null },
    check: checkArea,
    send: (values, key) => createArea({ ...values, boundary: present(values.boundary) }, key),
    onDone: (area) => {
      tell.done(texts.created(area.name));
      goTo('/admin/areas');
    },
  });
  return <AreaForm form={form} sites={sites} submitLabel={texts.add} onCancel={() => goTo('/admin/areas')} />;
}
