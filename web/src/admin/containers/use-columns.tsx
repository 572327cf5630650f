import type { AreaSummary, Container } from '@glaneur/sdk';
import { followInPage } from '../../app/navigation.js';
import type { Column } from '../../components/DataTable.js';
import { useLanguage } from '../../i18n/language.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ContainerState } from './ContainerState.js';

/** The columns of the container list. */
export function useColumns(areas: readonly AreaSummary[]): Column<Container>[] {
  const texts = useTexts(networkTexts).container;
  const { texts: common, language } = useLanguage();
  const litres = new Intl.NumberFormat(language);
  const codeOf = new Map(areas.map(({ id, code }) => [id, code]));
  return [
    {
      head: texts.name,
      names: true,
      cell: (container) => (
        <>
          <a href={`/admin/containers/${container.id}`} onClick={followInPage}>
            {container.name}
          </a>
          <span className="data-sub">{container.reference}</span>
        </>
      ),
    },
    { head: texts.type, cell: ({ type }) => common.types[type] },
    { head: texts.area, cell: ({ areaId }) => codeOf.get(areaId) },
    {
      head: texts.capacityShort,
      numeric: true,
      cell: ({ capacityL }) => capacityL !== null && texts.litres(litres.format(capacityL)),
    },
    { head: texts.status, cell: (container) => <ContainerState container={container} /> },
  ];
}
