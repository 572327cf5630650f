import { barOf, isCurrent, navOf } from './nav.js';

const labels = (permissions: Parameters<typeof navOf>[0]) =>
  navOf(permissions).flatMap(({ items }) => items.map(({ label }) => label));

describe('the navigation', () => {
  it('offers what the permissions open, and nothing else', () => {
    expect(labels(['network.read', 'tours.read', 'tours.drive'])).toEqual(['tour']);
    expect(labels(['network.read', 'network.write', 'tours.plan'])).toEqual([
      'today',
      'plan',
      'vehicles',
      'containers',
      'areas',
      'sites',
    ]);
    expect(labels([])).toEqual([]);
  });

  it('puts what is used often into the phone’s bar, in its own order, and fills the room', () => {
    const items = navOf(['network.write', 'tours.plan']).flatMap((group) => group.items);
    expect(barOf(items, 4).map(({ label }) => label)).toEqual(['today', 'plan', 'vehicles', 'containers']);
    expect(barOf(items, 3).map(({ label }) => label)).toEqual(['today', 'plan', 'containers']);
  });

  it.each([
    ['/admin', '/admin', true],
    ['/admin', '/admin/containers', false],
    ['/admin/containers', '/admin/containers/0199', true],
    ['/admin/containers', '/admin/containersheet', false],
    ['/dispatch', '/dispatch/plan', false],
    ['/admin/sites', '/admin/sites/', true],
  ])('marks %s at %s: %s', (item, path, current) => {
    expect(isCurrent(item, path)).toBe(current);
  });
});
