import { matchPath, safeNext } from './match-route.js';

describe('matching a path', () => {
  it('answers the values of its names', () => {
    expect(matchPath('/admin/areas/:id/edit', '/admin/areas/0199-a/edit')).toEqual({ id: '0199-a' });
    expect(matchPath('/admin', '/admin/')).toEqual({});
    expect(matchPath('/q/:code', '/q/7K3M%2D9QX2')).toEqual({ code: '7K3M-9QX2' });
  });

  it('takes no path that is longer, shorter or another one', () => {
    expect(matchPath('/admin/areas/:id', '/admin/areas')).toBeNull();
    expect(matchPath('/admin/areas', '/admin/areas/1')).toBeNull();
    expect(matchPath('/admin/areas', '/admin/sites')).toBeNull();
  });

  it('leaves what is not encoded right as it is', () => {
    expect(matchPath('/q/:code', '/q/%E0%A4%A')).toEqual({ code: '%E0%A4%A' });
  });
});

describe('where to go after signing in', () => {
  it('is a page of the team, with its query', () => {
    expect(safeNext('?next=%2Fadmin%2Fcontainers%3Fq%3Dgare')).toBe('/admin/containers?q=gare');
    expect(safeNext('?next=/driver')).toBe('/driver');
  });

  it.each([
    '',
    '?next=',
    '?next=/',
    '?next=/sign-in',
    '?next=https://evil.example/admin',
    '?next=//evil.example/admin',
    '?next=/admin//evil.example',
    '?next=/admin%5C%5Cevil.example',
    '?next=javascript:alert(1)',
    '?next=/administration',
    '?next=/admin%0A/x',
  ])('is nowhere else: %s', (query) => {
    expect(safeNext(query)).toBeNull();
  });
});
