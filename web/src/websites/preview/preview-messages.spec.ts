import { whereaboutsIn } from './preview-messages.js';

describe('what a page in the preview says', () => {
  it('is where it stands', () => {
    expect(whereaboutsIn({ kind: 'glaneur.preview', path: '/news', top: 120, settled: true })).toEqual({
      path: '/news',
      top: 120,
      missing: false,
      settled: true,
    });
  });

  it.each([
    null,
    'glaneur.preview',
    { kind: 'other', path: '/', top: 0 },
    { kind: 'glaneur.preview', path: 'https://evil.example', top: 0 },
    { kind: 'glaneur.preview', path: '/', top: '0' },
  ])('is nothing of ours: %j', (data) => expect(whereaboutsIn(data)).toBeNull());
});
