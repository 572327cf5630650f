import {
  type ArchivedFilter,
  type AreaFilters,
  type AreaSort,
  type AreaSummary,
  type AreaView,
  type ContainerFilters,
  type ContainerSort,
  type ContainerView,
  type HistoryLine,
  type HistorySort,
  NetworkReader,
  type SiteFilters,
  type SiteSort,
  type SiteView,
} from '../../../application/network/network-reader.port.js';
import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TenantQuery, TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { type ListStatement, readPage } from '../shared/keyset-page.js';
import { AREA_COLUMNS, AREAS, CONTAINERS, HISTORY, idsOutsideArea, SITES } from './network.statements.js';
import { containsText } from './contains-text.js';

type ContainerRow = Omit<ContainerView, 'warnings'> & { readonly outsideArea: boolean };

/** Reads the network by SQL as the application role: the WHERE names the organisation, the policies hold it. */
export class PostgisNetworkReader extends NetworkReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  site(actor: Actor, id: string): Promise<SiteView> {
    return this.one<SiteView>(actor, SITES, id, 'site');
  }

  sites(actor: Actor, { archived }: SiteFilters, page: PageRequest<SiteSort>): Promise<Page<SiteView>> {
    return this.page<SiteView, SiteSort>(actor, SITES, addArchived(this.own(actor), archived), page);
  }

  area(actor: Actor, id: string): Promise<AreaView> {
    return this.one<AreaView>(actor, { ...AREAS, columns: AREA_COLUMNS.withBoundary }, id, 'area');
  }

  areas(actor: Actor, filters: AreaFilters, page: PageRequest<AreaSort>): Promise<Page<AreaSummary>> {
    const conditions = addArchived(this.own(actor), filters.archived).addIf(
      filters.siteId,
      (siteId) => `site_id = ${siteId}`,
    );
    return this.page<AreaSummary, AreaSort>(actor, AREAS, conditions, page);
  }

  async container(actor: Actor, id: string): Promise<ContainerView> {
    return withWarnings(await this.one<ContainerRow>(actor, CONTAINERS, id, 'container'));
  }

  async containers(
    actor: Actor,
    filters: ContainerFilters,
    page: PageRequest<ContainerSort>,
  ): Promise<Page<ContainerView>> {
    const conditions = this.own(actor)
      .addIf(filters.areaId, (areaId) => `area_id = ${areaId}`)
      .addIf(filters.types, (types) => `type = ANY (${types})`)
      .addIf(filters.statuses, (statuses) => `status = ANY (${statuses})`)
      .addIf(filters.reference, (reference) => `reference = ${reference}`)
      .addIf(filters.municipalityCode, (code) => `municipality_code = ${code}`)
      .addIf(filters.minCapacityL, (litres) => `capacity_l >= ${litres}`)
      .addIf(filters.maxCapacityL, (litres) => `capacity_l <= ${litres}`);
    if (filters.text !== undefined) containsText(conditions, ['name', 'reference'], filters.text);
    if (filters.outsideArea === true)
      conditions.add((put) => `id IN ${idsOutsideArea(put(actor.organisationId))}`);
    const { items, ...rest } = await this.page<ContainerRow, ContainerSort>(
      actor,
      CONTAINERS,
      conditions,
      page,
    );
    return { ...rest, items: items.map(withWarnings) };
  }

  async history(
    actor: Actor,
    containerId: string,
    page: PageRequest<HistorySort>,
  ): Promise<Page<HistoryLine>> {
    await this.one(actor, { ...CONTAINERS, columns: 'id' }, containerId, 'container');
    const conditions = this.own(actor).add((put) => `container_id = ${put(containerId)}`);
    return this.page<HistoryLine, HistorySort>(actor, HISTORY, conditions, page);
  }

  private own(actor: Actor): Conditions {
    return Conditions.none().add((put) => `organisation_id = ${put(actor.organisationId)}`);
  }

  private page<Item extends { id: string }, Field extends string>(
    actor: Actor,
    list: ListStatement<Field>,
    conditions: Conditions,
    page: PageRequest<Field>,
  ): Promise<Page<Item>> {
    const read = (query: TenantQuery) => readPage<Item, Field>(query, list, conditions, page);
    return this.unitOfWork.reading(actor.organisationId, read);
  }

  /** @throws DomainError `not_found` `<thing>.not_found` */
  private async one<View>(
    actor: Actor,
    list: ListStatement<string>,
    id: string,
    thing: string,
  ): Promise<View> {
    const conditions = this.own(actor).add((put) => `id = ${put(id)}`);
    const sql = `SELECT ${list.columns} FROM ${list.from} ${conditions.where()}`;
    const rows = await this.unitOfWork.reading(actor.organisationId, (query) =>
      query<View>(sql, conditions.parameters()),
    );
    const row = rows[0];
    if (row === undefined)
      throw new DomainError('not_found', `${thing}.not_found`, `There is no such ${thing}.`);
    return row;
  }
}

function addArchived(conditions: Conditions, archived: ArchivedFilter): Conditions {
  if (archived === 'all') return conditions;
  return conditions.add(() => `archived_at IS ${archived === 'only' ? 'NOT NULL' : 'NULL'}`);
}

function withWarnings({ outsideArea, ...view }: ContainerRow): ContainerView {
  const message = 'The container stands outside the boundary of its area.';
  return { ...view, warnings: outsideArea ? [{ code: 'container.outside_area', message }] : [] };
}
