import { randomUUID } from 'node:crypto';
import { firstConfig, type SiteSnapshot } from '@glaneur/website-config';

type Container = SiteSnapshot['containers'][number];

const AREA = '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11';

export function aContainer(code: string, more: Partial<Container> = {}): Container {
  return {
    id: randomUUID(),
    code,
    reference: `R-${code}`,
    name: `Container ${code}`,
    type: 'textile',
    capacityL: 2_000,
    status: 'active',
    position: [1.444, 43.6045],
    areaId: AREA,
    ...more,
  };
}

/** What a build of a website with these containers is made from. */
export function aSnapshot(
  website: { readonly id: string; readonly slug: string; readonly revision?: number },
  name: string,
  containers: readonly Container[],
): SiteSnapshot {
  return {
    formatVersion: 1,
    website: { revision: 1, ...website },
    organisation: { id: AREA, name: 'Somebody', timeZone: 'Europe/Paris' },
    kind: 'production',
    baseUrl: `http://${website.slug}.localhost:3001`,
    apiUrl: 'http://localhost:3000',
    map: null,
    generatedAt: '2026-11-21T08:00:00.000Z',
    config: { ...firstConfig('Somebody', ['en']), name },
    media: {},
    areas: [],
    containers: [...containers],
    notices: [],
  };
}
