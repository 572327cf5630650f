import { SharedReads } from './shared-reads.js';

describe('reads that are shared', () => {
  function opened() {
    const reads = new SharedReads<number>();
    const pending: { resolve(value: number): void; reject(error: Error): void }[] = [];
    const read = () => new Promise<number>((resolve, reject) => pending.push({ resolve, reject }));
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    return { ask: (key = 'key') => reads.of(key, read), pending, settle };
  }

  it('are one for all who ask while another is under way, begun after they asked', async () => {
    const { ask, pending, settle } = opened();
    const first = ask();
    const others = [ask(), ask(), ask()];
    await settle();
    expect(pending.length).toBe(1);
    pending[0]?.resolve(1);
    expect(await first).toBe(1);
    await settle();
    expect(pending.length).toBe(2);
    const late = ask();
    pending[1]?.resolve(2);
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
    await settle();
    pending[2]?.resolve(3);
    expect(await late).toBe(3);
  });

  it('begin at once where none is under way, also after one that failed', async () => {
    const { ask, pending, settle } = opened();
    const failing = ask();
    const next = ask();
    pending[0]?.reject(new Error('gone'));
    await expect(failing).rejects.toThrow('gone');
    await settle();
    pending[1]?.resolve(2);
    expect(await next).toBe(2);
    void ask();
    expect(pending.length).toBe(3);
  });

  it('of different keys have nothing to do with each other', () => {
    const { ask, pending } = opened();
    void ask('one');
    void ask('other');
    expect(pending.length).toBe(2);
  });
});
