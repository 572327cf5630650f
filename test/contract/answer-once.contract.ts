import { AnswerOnce } from '../../src/application/shared/answer-once.js';
import { ForgetIdempotencyKeys } from '../../src/application/shared/forget-idempotency-keys.js';
import type { FirstAnswer, IdempotencyKeys } from '../../src/application/shared/idempotency-keys.port.js';
import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { Sites } from '../../src/domain/network/sites.repository.js';
import { aSite, newId, uniqueWord } from '../support/in-memory/builders.js';
import { SettableClock } from '../support/in-memory/settable-clock.js';

export interface OpenAnswerOnce {
  readonly unitOfWork: UnitOfWork;
  readonly keys: IdempotencyKeys;
  readonly sites: Sites;
  readonly organisations: readonly [string, string];
  storedSites(organisationId: string): Promise<string[]>;
  /** From now on a commit with a site of this name fails. */
  refuseCommitsOf(name: string): Promise<void>;
  close(): Promise<void>;
}

/** `IdempotencyKeys` by what they are for: doing a thing once. */
export function describeAnswerOnceContract(name: string, open: () => Promise<OpenAnswerOnce>): void {
  describe(`answering once ${name}`, () => {
    let opened: OpenAnswerOnce;
    let clock: SettableClock;
    let answerOnce: AnswerOnce;
    let organisationId: string;
    let userId: string;

    beforeAll(async () => {
      opened = await open();
      [organisationId] = opened.organisations;
      clock = new SettableClock();
      answerOnce = new AnswerOnce(opened.unitOfWork, opened.keys, clock);
    });
    beforeEach(() => {
      userId = newId();
    });
    afterAll(() => opened.close());

    const request = (changes: object = {}) => ({
      organisationId,
      userId,
      key: 'key',
      fingerprint: 'one',
      ...changes,
    });
    /** Writes a site and answers with its name. */
    const writing = (site: string, organisation = organisationId) => {
      return async (): Promise<FirstAnswer> => {
        await opened.unitOfWork.inOrganisation(organisation, () =>
          opened.sites.add(aSite(organisation, site)),
        );
        return { status: 201, headers: { location: `/sites/${site}` }, body: JSON.stringify({ site }) };
      };
    };
    const stored = async (...names: string[]) => {
      const all = await opened.storedSites(organisationId);
      return names.filter((one) => all.includes(one));
    };
    const words = () => [uniqueWord('first'), uniqueWord('second')] as const;

    it('does a thing once and gives its first answer again', async () => {
      const [first, second] = words();
      const given = await answerOnce.execute(request(), writing(first));
      const again = await answerOnce.execute(request(), writing(second));
      expect([given.replayed, again.replayed]).toEqual([false, true]);
      expect(again.answer).toEqual({
        status: 201,
        headers: { location: `/sites/${first}` },
        body: JSON.stringify({ site: first }),
      });
      expect(await stored(first, second)).toEqual([first]);
    });

    it('gives a body back as it was, whatever it holds', async () => {
      const body = '{"b":1,"a":"\\u0000\\ud800 é😀\\n","b":2}';
      const answer = { status: 201, headers: {}, body };
      await answerOnce.execute(request(), () => Promise.resolve(answer));
      expect((await answerOnce.execute(request(), () => Promise.reject(new Error('done')))).answer).toEqual(
        answer,
      );
    });

    it('refuses another request under the same key', async () => {
      const [first, second] = words();
      await answerOnce.execute(request(), writing(first));
      await expect(
        answerOnce.execute(request({ fingerprint: 'two' }), writing(second)),
      ).rejects.toMatchObject({
        kind: 'invalid',
        code: 'idempotency.key_reused',
      });
      expect(await stored(first, second)).toEqual([first]);
    });

    it('keeps the keys of users, of organisations, and those that differ in case, apart', async () => {
      const [, elsewhere] = opened.organisations;
      const done: string[] = [];
      const answer = async (other: object) => {
        const execution = await answerOnce.execute(request(other), async () => {
          done.push(JSON.stringify(other));
          return { status: 201, headers: {}, body: '' };
        });
        return execution.replayed;
      };
      const others = [
        {},
        { userId: newId() },
        { organisationId: elsewhere },
        { key: 'KEY' },
        { key: 'key ' },
      ];
      for (const other of others) expect(await answer(other)).toBe(false);
      expect(done).toHaveLength(5);
    });

    it('keeps nothing of what failed, so that it can be tried again', async () => {
      const [first, second] = words();
      const failure = new Error('on purpose');
      const failing = async () => {
        await writing(first)();
        throw failure;
      };
      await expect(answerOnce.execute(request(), failing)).rejects.toBe(failure);
      expect((await answerOnce.execute(request(), writing(second))).replayed).toBe(false);
      expect(await stored(first, second)).toEqual([second]);
    });

    it('keeps nothing when the commit fails', async () => {
      const [first, second] = words();
      await opened.refuseCommitsOf(first);
      await expect(answerOnce.execute(request(), writing(first))).rejects.toThrow();
      expect((await answerOnce.execute(request(), writing(second))).replayed).toBe(false);
      expect(await stored(first, second)).toEqual([second]);
    });

    it('does a thing once however many ask at once: the others get its answer, or hear that it is under way', async () => {
      const names = Array.from({ length: 12 }, () => uniqueWord('racing'));
      const outcomes = await Promise.allSettled(
        names.map((one) => answerOnce.execute(request(), writing(one))),
      );
      const kept = await stored(...names);
      expect(kept).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({ kind: 'conflict', code: 'idempotency.in_flight' });
        else expect(outcome.value.answer.body).toBe(JSON.stringify({ site: kept[0] }));
      }
      const again = await answerOnce.execute(request(), writing('never'));
      expect(again.answer.body).toBe(JSON.stringify({ site: kept[0] }));
    });

    it('forgets after a day, and then the key is free', async () => {
      const [first, second] = words();
      await answerOnce.execute(request(), writing(first));
      clock.pass(24 * 3_600 - 1);
      expect((await answerOnce.execute(request(), writing(second))).replayed).toBe(true);
      clock.pass(1);
      expect((await answerOnce.execute(request({ fingerprint: 'two' }), writing(second))).replayed).toBe(
        false,
      );
      expect(await stored(first, second)).toEqual([first, second]);
      expect((await answerOnce.execute(request({ fingerprint: 'two' }), writing('never'))).replayed).toBe(
        true,
      );
    });

    it('tidies away what is older than a day, in all organisations', async () => {
      const [, elsewhere] = opened.organisations;
      const answer = { status: 201, headers: {}, body: '' };
      const tidying = new ForgetIdempotencyKeys(opened.keys, clock);
      clock.pass(48 * 3_600);
      await tidying.tidy();
      for (const owner of [organisationId, elsewhere])
        await answerOnce.execute(request({ organisationId: owner }), () => Promise.resolve(answer));
      clock.pass(3_600);
      await answerOnce.execute(request({ key: 'younger' }), () => Promise.resolve(answer));
      clock.pass(23 * 3_600);
      expect([await tidying.tidy(), await tidying.tidy()]).toEqual([2, 0]);
      clock.pass(3_600);
      expect(await tidying.tidy()).toBe(1);
    });
  });
}
