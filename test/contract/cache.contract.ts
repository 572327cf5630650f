import fc from 'fast-check';
import { ANSWER_MAX, DETAIL_MAX } from '../../src/application/shared/cache-by-generations.js';
import type { Cache } from '../../src/application/shared/cache.port.js';
import { newId } from '../support/in-memory/builders.js';

/** The cache as two processes see it; a cache that lives in one process is there twice. */
export interface OpenCache {
  readonly caches: readonly [Cache, Cache];
  /** How many questions for sites have waited for another's computation, in the first process. */
  joined(): number;
  /** What is kept grows older by so much. */
  pass(seconds: number): Promise<void>;
  /** From now on the cache cannot be reached by the first process. */
  goAway(): void;
  comeBack(): void;
  close(): Promise<void>;
}

export function describeCacheContract(name: string, open: () => Promise<OpenCache>): void {
  describe(`the cache ${name}`, () => {
    let opened: OpenCache;
    let here: Cache;
    let there: Cache;
    let organisationId: string;

    beforeAll(async () => {
      opened = await open();
      [here, there] = opened.caches;
    });
    beforeEach(() => {
      organisationId = newId();
    });
    afterAll(() => opened.close());

    const sites = (cache: Cache, answer: string | (() => Promise<string>), detail = '') =>
      ask(cache, answer, { organisationId }, detail);
    const ask = (
      cache: Cache,
      answer: string | (() => Promise<string>),
      owner: { organisationId: string; userId?: string },
      detail = '',
    ) =>
      cache.through(
        owner.userId === undefined ? 'network.sites' : 'tours.own',
        owner,
        detail,
        typeof answer === 'string' ? () => Promise.resolve(answer) : answer,
      );

    it('answers what it has kept', async () => {
      expect(await sites(here, 'first')).toBe('first');
      expect(await sites(here, 'second')).toBe('first');
      expect(await sites(there, 'third')).toBe('first');
    });

    it('keeps an empty answer, and one with line breaks, as they are', async () => {
      for (const answer of ['', '\n', 'a\nb\r\n\0é😀']) {
        await sites(here, answer, `as ${answer}`);
        expect(await sites(here, 'other', `as ${answer}`)).toBe(answer);
      }
    });

    it('tells every detail from every other, whatever it holds', async () => {
      const details = ['', 'a', 'a ', 'A', 'a\nb', '","', 'é', 'e\u0301', '\ud800', '\udfff', '\0', '*', 'x'];
      details.push('x'.repeat(DETAIL_MAX - 1), 'x'.repeat(DETAIL_MAX));
      for (const [place, detail] of details.entries()) await sites(here, `answer ${place}`, detail);
      for (const [place, detail] of details.entries())
        expect(await sites(here, 'lost', detail)).toBe(`answer ${place}`);
    });

    it('gives nobody the answer of another organisation or user', async () => {
      const [other, userId, colleague] = [newId(), newId(), newId()];
      await ask(here, 'ours', { organisationId });
      await ask(here, 'mine', { organisationId, userId });
      expect(await ask(here, 'theirs', { organisationId: other })).toBe('theirs');
      expect(await ask(here, 'the colleague’s', { organisationId, userId: colleague })).toBe(
        'the colleague’s',
      );
      expect(await ask(here, 'mine elsewhere', { organisationId: other, userId })).toBe('mine elsewhere');
    });

    it('refuses a question whose owner is missing: the answer would be everybody’s', async () => {
      const never = () => Promise.reject(new Error('computed'));
      await expect(here.through('network.sites', {}, '', never)).rejects.toThrow('organisationId');
      await expect(here.through('network.sites', { organisationId: '' }, '', never)).rejects.toThrow(
        'organisationId',
      );
      await expect(here.through('tours.own', { organisationId }, '', never)).rejects.toThrow('userId');
    });

    it('computes anew after a drop, in every process and for every user', async () => {
      const userId = newId();
      await sites(here, 'before');
      await ask(here, 'my tours before', { organisationId, userId });
      await there.drop(['site'], organisationId);
      expect(await sites(here, 'after')).toBe('after');
      expect(await sites(there, 'again')).toBe('after');
      expect(await ask(here, 'my tours after', { organisationId, userId })).toBe('my tours after');
    });

    it('leaves what another organisation has kept, and what depends on other topics', async () => {
      const other = newId();
      await sites(here, 'kept');
      await here.drop(['site'], other);
      await here.drop(['tour', 'container', 'nothing anybody depends on'], organisationId);
      expect(await sites(here, 'computed')).toBe('kept');
    });

    it('ends a public answer with a drop in any organisation', async () => {
      const detail = `of ${organisationId}`;
      const clusters = (answer: string) =>
        here.through('map.clusters', {}, detail, () => Promise.resolve(answer));
      await clusters('before');
      await there.drop(['container'], newId());
      expect(await clusters('after')).toBe('after');
    });

    it('ends an answer with its time, or up to a tenth earlier', async () => {
      await sites(here, 'before');
      await opened.pass(260);
      expect(await sites(here, 'still')).toBe('before');
      await opened.pass(41);
      await pause();
      expect(await sites(here, 'after')).toBe('after');
    });

    it('does not keep a failure', async () => {
      const failure = new Error('on purpose');
      await expect(sites(here, () => Promise.reject(failure))).rejects.toBe(failure);
      expect(await sites(here, 'recovered')).toBe('recovered');
    });

    it('hands a failure on to those who had waited with it, and to nobody later', async () => {
      const gate = aGate();
      let computed = 0;
      const failing = async () => {
        computed += 1;
        await gate.opened;
        throw new Error('on purpose');
      };
      const before = opened.joined();
      const asked = Array.from({ length: 5 }, () => sites(here, failing));
      while (opened.joined() < before + 4) await pause();
      gate.open();
      const outcomes = await Promise.allSettled(asked);
      expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
      expect(computed).toBe(1);
      expect(await sites(here, 'recovered')).toBe('recovered');
    });

    it('computes once however many ask at once', async () => {
      const gate = aGate();
      let computed = 0;
      const compute = async () => {
        computed += 1;
        await gate.opened;
        return `computed ${computed}`;
      };
      const before = opened.joined();
      const asked = Array.from({ length: 200 }, () => sites(here, compute));
      while (opened.joined() < before + 199) await pause();
      gate.open();
      expect(new Set(await Promise.all(asked))).toEqual(new Set(['computed 1']));
    });

    it('keeps nothing that was computed from before a drop, and lets nobody who asks after it join', async () => {
      for (const dropping of [here, there]) {
        const [gate, begun] = [aGate(), aGate()];
        const slow = sites(here, async () => {
          begun.open();
          await gate.opened;
          return 'stale';
        });
        await begun.opened;
        await dropping.drop(['site'], organisationId);
        expect(await sites(here, 'fresh')).toBe('fresh');
        gate.open();
        expect(await slow).toBe('stale');
        expect(await sites(here, 'computed')).not.toBe('stale');
        expect(await sites(there, 'computed')).not.toBe('stale');
        await here.drop(['site'], organisationId);
      }
    });

    it('computes and does not keep what is too long to ask or to answer', async () => {
      const long = 'x'.repeat(ANSWER_MAX + 1);
      expect((await sites(here, long)).length).toBe(long.length);
      await pause();
      expect(await sites(here, 'computed')).toBe('computed');
      const detail = 'x'.repeat(DETAIL_MAX + 1);
      await sites(here, 'first', detail);
      await pause();
      expect(await sites(here, 'second', detail)).toBe('second');
    });

    it('computes while it is away, and answers from what it has when it is back', async () => {
      await sites(here, 'kept');
      opened.goAway();
      expect(await sites(here, 'computed')).toBe('computed');
      opened.comeBack();
      expect(await sites(here, 'computed')).toBe('kept');
    });

    it('does not trust what it kept before a drop that failed, and makes up for the drop', async () => {
      await sites(here, 'before');
      opened.goAway();
      await expect(here.drop(['site'], organisationId)).rejects.toThrow();
      expect(await sites(here, 'away')).toBe('away');
      opened.comeBack();
      expect(await sites(here, 'after')).toBe('after');
      expect(await sites(there, 'computed')).toBe('after');
    });

    it('answers, whatever happens at the same time, nothing that was untrue when it was asked', async () => {
      const step = fc.constantFrom('read here', 'read there', 'write here', 'write there', 'wait');
      const rounds = fc.array(fc.tuple(step, fc.boolean()), { minLength: 5, maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(rounds, async (steps) => {
          const owner = { organisationId: newId() };
          let stored = 0;
          const pending: Promise<void>[] = [];
          const compute = async () => {
            await pause();
            const seen = stored;
            await pause();
            return String(seen);
          };
          const read = async (cache: Cache) => {
            const atLeast = written;
            expect(Number(await ask(cache, compute, owner))).toBeGreaterThanOrEqual(atLeast);
          };
          let written = 0;
          const write = async (cache: Cache) => {
            await pause();
            stored += 1;
            const mine = stored;
            await cache.drop(['site'], owner.organisationId);
            written = Math.max(written, mine);
          };
          for (const [what, waits] of steps) {
            const cache = what.endsWith('there') ? there : here;
            const done = what === 'wait' ? pause() : what.startsWith('read') ? read(cache) : write(cache);
            pending.push(done);
            if (waits) await done;
          }
          await Promise.all(pending);
        }),
        { numRuns: 60 },
      );
    });
  });
}

function aGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** Lets what is under way get on, across the network too. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}
