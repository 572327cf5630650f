import type { RateLimit, RateLimiter } from '../../src/application/shared/rate-limiter.port.js';
import { newId } from '../support/in-memory/builders.js';

/** The limiter as two processes see it; one that lives in a process is there twice. */
export interface OpenRateLimiter {
  readonly limiters: readonly [RateLimiter, RateLimiter];
  /** Time goes on; negative: the clock was set back. */
  pass(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export function describeRateLimiterContract(name: string, open: () => Promise<OpenRateLimiter>): void {
  describe(`the rate limiter ${name}`, () => {
    let opened: OpenRateLimiter;
    let here: RateLimiter;
    let there: RateLimiter;
    let subject: string;

    beforeAll(async () => {
      opened = await open();
      [here, there] = opened.limiters;
    });
    beforeEach(() => {
      subject = newId();
    });
    afterAll(() => opened.close());

    /** So slow that the suite's own time adds nothing. */
    const limit: RateLimit = { name: 'contract', capacity: 5, refillPerSecond: 1 / 600 };
    const take = (limiter = here, of = limit) => limiter.take(of, subject);
    const drain = async () => {
      while ((await take()).allowed);
    };

    it('lets as many pass as the bucket holds, and says how many are left', async () => {
      const verdicts = [await take(), await take(there), await take(), await take(there), await take()];
      expect(verdicts.map(({ allowed, remaining }) => [allowed, remaining])).toEqual(
        [4, 3, 2, 1, 0].map((left) => [true, left]),
      );
      expect([(await take()).allowed, (await take(there)).allowed]).toEqual([false, false]);
    });

    it('says when there is a token again, and when all of them are', async () => {
      const first = await take();
      expect([first.retryAfterSeconds, Math.round(first.resetSeconds / 10)]).toEqual([0, 60]);
      await drain();
      const refused = await take();
      expect(Math.round(refused.retryAfterSeconds / 10)).toBe(60);
      expect(Math.round(refused.resetSeconds / 10)).toBe(300);
    });

    it('lets one more pass for each token that has come back', async () => {
      await drain();
      await opened.pass(599);
      expect((await take()).allowed).toBe(false);
      await opened.pass(602);
      expect([(await take()).allowed, (await take()).allowed, (await take()).allowed]).toEqual([
        true,
        true,
        false,
      ]);
    });

    it('never holds more than its capacity', async () => {
      await take();
      await opened.pass(1_000_000);
      const passed = [];
      for (let attempt = 0; attempt < 8; attempt++) passed.push((await take()).allowed);
      expect(passed.filter(Boolean)).toHaveLength(5);
    });

    it('gives nothing away when the clock is set back, and goes on filling from there', async () => {
      await drain();
      await opened.pass(-86_400);
      expect((await take()).allowed).toBe(false);
      await opened.pass(601);
      expect((await take()).allowed).toBe(true);
    });

    it('keeps subjects and limits apart, whatever the subject is called', async () => {
      const subjects = ['', ' ', ':', '*', '{a}', 'a\0b', 'a\nb', 'é', 'x'.repeat(100_000), '__proto__'];
      const one: RateLimit = { name: `one ${subject}`, capacity: 1, refillPerSecond: 1 / 600 };
      for (const odd of subjects) {
        const of = `${odd}${subject}`;
        expect([(await here.take(one, of)).allowed, (await here.take(one, of)).allowed]).toEqual([
          true,
          false,
        ]);
        expect((await here.take({ ...one, name: `other ${subject}` }, of)).allowed).toBe(true);
      }
    });

    it('is exact however many ask at once', async () => {
      const wide: RateLimit = { name: 'wide', capacity: 37, refillPerSecond: 1 / 600 };
      const asked = Array.from({ length: 200 }, (_, place) => take(place % 2 ? here : there, wide));
      const verdicts = await Promise.all(asked);
      const passed = verdicts.filter(({ allowed }) => allowed).map(({ remaining }) => remaining);
      expect(passed.sort((a, b) => b - a)).toEqual(Array.from({ length: 37 }, (_, place) => 36 - place));
    });

    it('knows limits of less than a token a day and of thousands a second', async () => {
      const rare: RateLimit = { name: 'rare', capacity: 1, refillPerSecond: 1 / 1_000_000 };
      const fast: RateLimit = { name: 'fast', capacity: 10_000, refillPerSecond: 10_000 };
      expect([(await take(here, rare)).allowed, (await take(there, rare)).allowed]).toEqual([true, false]);
      expect((await take(here, fast)).remaining).toBe(9_999);
    });
  });
}
