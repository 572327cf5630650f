import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { Accounts } from '../../src/domain/identity/accounts.repository.js';
import { Session } from '../../src/domain/identity/session.js';
import type { Sessions } from '../../src/domain/identity/sessions.repository.js';
import { newId } from '../support/in-memory/builders.js';

export interface OpenSessions {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  close(): Promise<void>;
}

const START = new Date('2026-11-21T08:00:00.123Z');
const after = (ms: number) => new Date(START.getTime() + ms);

export function describeSessionsContract(name: string, open: () => Promise<OpenSessions>): void {
  describe(`the sessions ${name}`, () => {
    let opened: OpenSessions;
    let sessions: Sessions;
    beforeAll(async () => {
      opened = await open();
      sessions = opened.sessions;
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>) => opened.unitOfWork.acrossOrganisations('session', work);
    const read = (id: string) => inUnit(() => sessions.lock(id));
    const aMember = async () => {
      const member = { userId: newId(), organisationId: newId() };
      const settings = { name: 'Operator', timeZone: 'Europe/Paris', locale: 'fr' };
      const words = { email: `${member.userId}@example.org`, name: 'Awa', passwordHash: '', operator: false };
      await opened.unitOfWork.acrossOrganisations('create-administrator', async () => {
        await opened.accounts.addUser({ id: member.userId, ...words });
        await opened.accounts.addOrganisation({ id: member.organisationId, ...settings });
        await opened.accounts.addMembership({ ...member, role: 'driver' });
      });
      return member;
    };
    const openSession = async (member?: { userId: string; organisationId: string }) => {
      const session = Session.open({ id: newId(), ...(member ?? (await aMember())) }, 'first', START);
      await inUnit(() => sessions.add(session));
      return session;
    };
    const idOf = ({ properties }: Session) => properties.id;

    it('hold none that nobody opened', async () => expect(await read(newId())).toBeUndefined());

    it('give a session back as it was stored: opened, rotated, ended', async () => {
      const session = await openSession();
      expect(await read(idOf(session))).toEqual(session);
      for (const next of [
        session.rotated('second', 'salt', after(1)),
        session.rotated('second', 'salt', after(1)).endedBy('signed_out', after(2)),
      ]) {
        await inUnit(() => sessions.save(next));
        expect(await read(idOf(session))).toEqual(next);
      }
    });

    it('hand a session to one at a time: the second sees what the first has made of it', async () => {
      const id = idOf(await openSession());
      const rotate = () =>
        inUnit(async () => {
          const session = (await sessions.lock(id)) as Session;
          const seen = session.properties.secret.hash;
          await new Promise((resolve) => setTimeout(resolve, 20));
          await sessions.save(session.rotated(`${seen}'`, 'salt', after(1)));
          return seen;
        });
      const seen = await Promise.all([rotate(), rotate(), rotate()]);
      expect(seen.sort()).toEqual(['first', "first'", "first''"]);
      expect((await read(id))?.properties.secret.hash).toBe("first'''");
    });

    it('keep nothing of a unit that fails', async () => {
      const session = await openSession();
      const work = inUnit(async () => {
        await sessions.save(session.endedBy('signed_out', after(1)));
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect(await read(idOf(session))).toEqual(session);
    });

    it('end all that a person has open in one organisation, and nobody else’s', async () => {
      const [member, other] = [await aMember(), await aMember()];
      const [one, two, theirs] = [
        await openSession(member),
        await openSession(member),
        await openSession(other),
      ];
      const over = (await openSession(member)).endedBy('signed_out', after(1));
      await inUnit(() => sessions.save(over));
      await opened.unitOfWork.inOrganisation(member.organisationId, () =>
        sessions.endAllOf(member, 'member_inactive', after(2)),
      );
      for (const session of [one, two]) {
        expect(await read(idOf(session))).toEqual(session.endedBy('member_inactive', after(2)));
      }
      expect(await read(idOf(over))).toEqual(over);
      expect(await read(idOf(theirs))).toEqual(theirs);
    });

    it('forget those that were over before a moment, and no other', async () => {
      const [ended, lasting, recent] = [await openSession(), await openSession(), await openSession()];
      await inUnit(() => sessions.save(ended.endedBy('signed_out', after(1))));
      await inUnit(() => sessions.save(recent.endedBy('signed_out', after(10))));
      expect(await inUnit(() => sessions.removeOver(after(10)))).toBeGreaterThan(0);
      expect(await read(idOf(ended))).toBeUndefined();
      expect(await read(idOf(lasting))).toBeDefined();
      expect(await read(idOf(recent))).toBeDefined();
      expect(await inUnit(() => sessions.removeOver(after(10)))).toBe(0);
      await inUnit(() => sessions.removeOver(after(31 * 86_400_000)));
      expect(await read(idOf(lasting))).toBeUndefined();
    });
  });
}
