import type { ContainerStatus, ContainerType } from '@glaneur/sdk';
import type { ContainerQuery } from '../../api/network.js';
import { CONTAINER_TYPES } from '../../map/search-state.js';

/** What the list of containers is narrowed to; all of it stands in the address. Empty text: not narrowed. */
export interface ContainerFilters {
  q: string;
  areaId: string;
  type: ContainerType | '';
  status: ContainerStatus | '';
  minCapacityL: string;
  maxCapacityL: string;
  outsideArea: boolean;
}

export const NO_FILTERS: ContainerFilters = {
  q: '',
  areaId: '',
  type: '',
  status: '',
  minCapacityL: '',
  maxCapacityL: '',
  outsideArea: false,
};

export const STATUSES: readonly ContainerStatus[] = ['planned', 'active', 'suspended', 'removed'];
/** What a list shows when no state is asked for: removed ones only on request. */
const STANDING: ContainerStatus[] = ['planned', 'active', 'suspended'];

/** Reads the address; what makes no sense is left out. */
export function readFilters(query: string): ContainerFilters {
  const given = new URLSearchParams(query);
  const text = (name: string) => given.get(name) ?? '';
  return {
    q: text('q'),
    areaId: text('areaId'),
    type: CONTAINER_TYPES.find((type) => type === text('type')) ?? '',
    status: STATUSES.find((status) => status === text('status')) ?? '',
    minCapacityL: digits(text('minCapacityL')),
    maxCapacityL: digits(text('maxCapacityL')),
    outsideArea: text('outsideArea') === 'true',
  };
}

/** The shortest query that `readFilters` reads back. */
export function writeFilters(filters: ContainerFilters): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(filters) as [string, string | boolean][]) {
    if (value !== '' && value !== false) parts.set(name, String(value));
  }
  const written = parts.toString();
  return written === '' ? '' : `?${written}`;
}

export function queryOf(filters: ContainerFilters): ContainerQuery {
  const { q, areaId, type, status, minCapacityL, maxCapacityL, outsideArea } = filters;
  return {
    ...(q && { q }),
    ...(areaId && { areaId }),
    ...(type && { type: [type] }),
    status: status ? [status] : STANDING,
    ...(minCapacityL && { minCapacityL: Number(minCapacityL) }),
    ...(maxCapacityL && { maxCapacityL: Number(maxCapacityL) }),
    ...(outsideArea && { outsideArea }),
  };
}

export const isNarrowed = (filters: ContainerFilters): boolean => writeFilters(filters) !== '';

const digits = (text: string) => (/^\d{1,6}$/.test(text) ? text : '');
