import type { Person, Site, Vehicle } from '@glaneur/sdk';
import { allPages } from '../api/all-pages.js';
import { listSites } from '../api/network.js';
import { listPeople } from '../api/people.js';
import { listVehicles } from '../api/tours.js';
import type { Outcome } from '../app/api.js';

/** Whom and what a tour can be planned with. */
export interface Planning {
  drivers: readonly Person[];
  vehicles: readonly Vehicle[];
  sites: readonly Site[];
}

export async function readPlanning(signal?: AbortSignal): Promise<Outcome<Planning>> {
  const [drivers, vehicles, sites] = await Promise.all([
    allPages((query) => listPeople({ ...query, role: ['driver'] }, signal)),
    allPages((query) => listVehicles(query, signal)),
    allPages((query) => listSites({ ...query, sort: 'name' }, signal)),
  ]);
  if (!drivers.ok) return drivers;
  if (!vehicles.ok) return vehicles;
  if (!sites.ok) return sites;
  return {
    ok: true,
    data: {
      drivers: drivers.data.items.filter(({ active }) => active),
      vehicles: vehicles.data.items.filter(({ active }) => active),
      sites: sites.data.items,
    },
  };
}
