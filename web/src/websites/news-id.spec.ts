import { freeNewsId } from './news-id.js';

describe('the name of a news item in its address', () => {
  it('is its day, counted on while it is taken', () => {
    expect(freeNewsId('2026-11-21', [])).toBe('2026-11-21');
    expect(freeNewsId('2026-11-21', [{ id: '2026-11-21' }, { id: '2026-11-21-2' }])).toBe('2026-11-21-3');
  });
});
