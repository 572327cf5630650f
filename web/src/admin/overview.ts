import type { Import } from '@glaneur/sdk';
import type { Page, PageQuery } from '../api/call.js';
import type { ContainerQuery } from '../api/network.js';
import type { Outcome } from '../app/api.js';

/** The network of an organisation in figures. */
export interface Overview {
  /** Active and suspended ones. */
  containers: number;
  suspended: number;
  outside: number;
  areas: number;
  sites: number;
  people: number;
  imports: readonly Import[];
}

type List<Q, T> = (query: Q, signal?: AbortSignal) => Promise<Outcome<Page<T>>>;

interface Lists {
  listContainers: List<ContainerQuery, unknown>;
  listAreas: List<PageQuery, unknown>;
  listSites: List<PageQuery, unknown>;
  listPeople: List<PageQuery, unknown>;
  listImports: List<PageQuery, Import>;
}

const COUNT = { limit: 1, count: true };
const IMPORTS = 5;

/** Asks the lists for their totals, all at once; one that fails fails the whole. */
export async function readOverview(api: Lists, signal?: AbortSignal): Promise<Outcome<Overview>> {
  const street = ['active' as const, 'suspended' as const];
  const [containers, suspended, outside, areas, sites, people, imports] = await Promise.all([
    api.listContainers({ ...COUNT, status: street }, signal),
    api.listContainers({ ...COUNT, status: ['suspended'] }, signal),
    api.listContainers({ ...COUNT, status: street, outsideArea: true }, signal),
    api.listAreas(COUNT, signal),
    api.listSites(COUNT, signal),
    api.listPeople(COUNT, signal),
    api.listImports({ limit: IMPORTS }, signal),
  ]);
  const failed = [containers, suspended, outside, areas, sites, people, imports].find(({ ok }) => !ok);
  if (failed && !failed.ok) return failed;
  return {
    ok: true,
    data: {
      containers: totalOf(containers),
      suspended: totalOf(suspended),
      outside: totalOf(outside),
      areas: totalOf(areas),
      sites: totalOf(sites),
      people: totalOf(people),
      imports: imports.ok ? imports.data.items : [],
    },
  };
}

function totalOf(answer: Outcome<Page<unknown>>): number {
  return answer.ok ? (answer.data.total ?? answer.data.items.length) : 0;
}
