import { Drafts, NOTHING_ENTERED } from './drafts.js';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const entered = { ...NOTHING_ENTERED, kg: '120', at: '2026-11-21T08:00:00Z' };

describe('what a driver has entered', () => {
  it('is there again after a reload', () => {
    const store = storage();
    new Drafts(() => store).write('s1', entered);
    expect(new Drafts(() => store).read('s1')).toEqual(entered);
    expect(new Drafts(() => store).read('s2')).toEqual(NOTHING_ENTERED);
  });

  it('goes when it got through', () => {
    const store = storage();
    const drafts = new Drafts(() => store);
    drafts.write('s1', entered);
    drafts.drop('s1');
    expect(drafts.read('s1')).toEqual(NOTHING_ENTERED);
    expect(store.kept.size).toBe(0);
  });

  it('is kept in memory where storage is closed', () => {
    const drafts = new Drafts(() => {
      throw new Error('SecurityError');
    });
    drafts.write('s1', entered);
    expect(drafts.read('s1')).toEqual(entered);
    drafts.drop('s1');
    expect(drafts.read('s1')).toEqual(NOTHING_ENTERED);
  });

  it('is nothing when what is stored cannot be read', () => {
    const store = storage();
    store.kept.set('glaneur.stop.s1', '{');
    expect(new Drafts(() => store).read('s1')).toEqual(NOTHING_ENTERED);
  });
});
