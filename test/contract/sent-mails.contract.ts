import type { SentMails } from '../../src/application/notifications/sent-mails.port.js';
import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import { newId } from '../support/in-memory/builders.js';

export interface OpenSentMails {
  readonly unitOfWork: UnitOfWork;
  readonly sentMails: SentMails;
  /** Two that exist. */
  readonly organisations: readonly [string, string];
  close(): Promise<void>;
}

const EARLY = new Date('2026-11-21T08:00:00.000Z');
const LATER = new Date('2026-11-21T08:05:00.123Z');

export function describeSentMailsContract(name: string, open: () => Promise<OpenSentMails>): void {
  describe(`the book of sent mails ${name}`, () => {
    let opened: OpenSentMails;
    let key: string;

    beforeAll(async () => {
      opened = await open();
    });
    beforeEach(() => {
      key = `import-report:${newId()}`;
    });
    afterAll(() => opened?.close());

    const claimAt = (at: Date, organisation: 0 | 1 = 0) => ({
      organisationId: opened.organisations[organisation],
      key,
      at,
    });
    const inUnit = <T>(work: () => Promise<T>, organisation: 0 | 1 = 0) =>
      opened.unitOfWork.inOrganisation(opened.organisations[organisation], work);
    /** As somebody to whom claims up to `stale` are given up. */
    const claim = (at: Date, stale = new Date(0), organisation: 0 | 1 = 0) =>
      inUnit(() => opened.sentMails.claim(claimAt(at, organisation), 'import-report', stale), organisation);
    const settle = (at: Date, outcome: 'sent' | 'refused' = 'sent', settledAt = LATER) =>
      inUnit(() => opened.sentMails.settle(claimAt(at), outcome, settledAt));
    const settleAt = (at: Date) => settle(at, 'sent', at);
    const forget = (before: Date) =>
      opened.unitOfWork.acrossOrganisations('schedule', () => opened.sentMails.forget(before));
    const release = (at: Date) => inUnit(() => opened.sentMails.release(claimAt(at)));

    it('gives a mail to the first who claims it, and to nobody else while they send it', async () => {
      expect(await claim(EARLY)).toBe('claimed');
      expect(await claim(LATER)).toBe('under_way');
    });

    it('gives it to one of many who claim it at the same time', async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => claim(EARLY)));
      expect(answers.toSorted()).toEqual(['claimed', ...Array<string>(5).fill('under_way')]);
    });

    it.each(['sent', 'refused'] as const)('never gives a mail again that was %s', async (outcome) => {
      await claim(EARLY);
      await settle(EARLY, outcome);
      expect(await claim(LATER)).toBe('settled');
      expect(await claim(LATER, LATER)).toBe('settled');
      await release(EARLY);
      expect(await claim(LATER)).toBe('settled');
    });

    it('gives it on at once when it was released', async () => {
      await claim(EARLY);
      await release(EARLY);
      expect(await claim(LATER)).toBe('claimed');
    });

    it('gives it on when the claim is as old as one that was given up', async () => {
      await claim(EARLY);
      expect(await claim(LATER, new Date(EARLY.getTime() - 1))).toBe('under_way');
      expect(await claim(LATER, EARLY)).toBe('claimed');
      expect(await claim(LATER, EARLY)).toBe('under_way');
    });

    it('keeps a claim that was taken over, whoever releases the one before', async () => {
      await claim(EARLY);
      await claim(LATER, EARLY);
      await release(EARLY);
      expect(await claim(LATER)).toBe('under_way');
    });

    it('settles a mail for whoever sent it, although it was taken over', async () => {
      await claim(EARLY);
      await claim(LATER, EARLY);
      await settle(EARLY);
      expect(await claim(LATER, LATER)).toBe('settled');
    });

    it('forgets a claim that was rolled back', async () => {
      const failure = new Error('rolled back');
      const attempt = inUnit(async () => {
        await opened.sentMails.claim(claimAt(EARLY), 'import-report', new Date(0));
        throw failure;
      });
      await expect(attempt).rejects.toBe(failure);
      expect(await claim(LATER)).toBe('claimed');
    });

    it('knows each organisation by itself', async () => {
      expect(await claim(EARLY)).toBe('claimed');
      expect(await claim(EARLY, new Date(0), 1)).toBe('claimed');
      await settle(EARLY);
      expect(await claim(LATER, new Date(0), 1)).toBe('under_way');
    });

    it('forgets what was settled before a time, and claims given up before it, and nothing else', async () => {
      const keys = { settled: newId(), claimed: newId(), later: newId() };
      for (const each of Object.values(keys)) {
        key = each;
        await claim(each === keys.later ? LATER : EARLY);
        if (each === keys.settled) await settleAt(EARLY);
      }
      expect(await forget(EARLY)).toBe(0);
      expect(await forget(LATER)).toBeGreaterThanOrEqual(2);
      for (const [name, each] of Object.entries(keys)) {
        key = each;
        expect([name, await claim(LATER)]).toEqual([name, name === 'later' ? 'under_way' : 'claimed']);
      }
    });

    it('keeps keys as they are: long ones, and those that differ in case alone', async () => {
      key = `${newId()}:${'x'.repeat(300)}:ß`;
      expect(await claim(EARLY)).toBe('claimed');
      key = key.toUpperCase();
      expect(await claim(EARLY)).toBe('claimed');
    });
  });
}
