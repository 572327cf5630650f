import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { Sites } from '../../src/domain/network/sites.repository.js';
import { aSite, uniqueWord } from '../support/in-memory/builders.js';

/** A unit of work on two empty organisations, and a look past it at what is really stored. */
export interface OpenUnitOfWork {
  readonly unitOfWork: UnitOfWork;
  readonly sites: Sites;
  readonly organisations: readonly [string, string];
  storedSites(organisationId: string): Promise<string[]>;
  /** From now on a commit with a site of this name fails. */
  refuseCommitsOf(name: string): Promise<void>;
  close(): Promise<void>;
}

export function describeUnitOfWorkContract(name: string, open: () => Promise<OpenUnitOfWork>): void {
  describe(`the unit of work ${name}`, () => {
    let opened: OpenUnitOfWork;
    let unitOfWork: UnitOfWork;
    let here: string;
    let elsewhere: string;

    beforeAll(async () => {
      opened = await open();
      unitOfWork = opened.unitOfWork;
      [here, elsewhere] = opened.organisations;
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>) => unitOfWork.inOrganisation(here, work);
    const write = (name: string, organisationId = here) => opened.sites.add(aSite(organisationId, name));
    const names = (count: number, prefix = 'site') => Array.from({ length: count }, () => uniqueWord(prefix));
    /** Which of these are stored. */
    const stored = async (...wanted: string[]) => {
      const all = await opened.storedSites(here);
      return wanted.filter((name) => all.includes(name));
    };
    const failure = new Error('on purpose');
    const fail = () => Promise.reject(failure);

    it('keeps what was written and hands on what the work returns', async () => {
      const name = uniqueWord('kept');
      const result = await inUnit(async () => {
        await write(name);
        return 42;
      });
      expect(result).toBe(42);
      expect(await stored(name)).toEqual([name]);
    });

    it('keeps nothing when the work fails, and hands on its error as it is', async () => {
      const name = uniqueWord('lost');
      const work = inUnit(async () => {
        await write(name);
        await fail();
      });
      await expect(work).rejects.toBe(failure);
      expect(await stored(name)).toEqual([]);
    });

    it('keeps nothing when a statement has failed, even if the work went on as if nothing were', async () => {
      const [before = '', after = ''] = names(2);
      const ran: string[] = [];
      const work = inUnit(async () => {
        await write(before);
        unitOfWork.afterCommit(() => void ran.push('after commit'));
        await write(after, elsewhere).catch(() => {});
        return 'all is well';
      });
      await expect(work).rejects.toThrow();
      expect(await stored(before, after)).toEqual([]);
      expect(ran).toEqual([]);
    });

    it('takes a nested unit back alone', async () => {
      const [outer = '', inner = '', innermost = '', after = ''] = names(4);
      await inUnit(async () => {
        await write(outer);
        const nested = inUnit(async () => {
          await inUnit(() => write(innermost));
          await write(inner);
          await fail();
        });
        await expect(nested).rejects.toBe(failure);
        await write(after);
      });
      expect(await stored(outer, inner, innermost, after)).toEqual([outer, after]);
    });

    it('goes on after a failed statement that had a nested unit of its own', async () => {
      const [before = '', refused = '', after = ''] = names(3);
      await inUnit(async () => {
        await write(before);
        await inUnit(() => write(refused, elsewhere)).catch(() => {});
        await write(after);
      });
      expect(await stored(before, refused, after)).toEqual([before, after]);
    });

    it('takes what a nested unit kept back with the whole', async () => {
      const name = uniqueWord('lost');
      const work = inUnit(async () => {
        await inUnit(() => write(name));
        await fail();
      });
      await expect(work).rejects.toBe(failure);
      expect(await stored(name)).toEqual([]);
    });

    it('loses nothing of siblings that are started at the same time', async () => {
      const groups = Array.from({ length: 8 }, () => names(5));
      await inUnit(() =>
        Promise.all(
          groups.map((group) =>
            inUnit(async () => void (await Promise.all(group.map((name) => write(name))))),
          ),
        ),
      );
      expect(await stored(...groups.flat())).toEqual(groups.flat());
    });

    it('does not let one failing sibling take the others with it', async () => {
      const group = names(6);
      const settled = await inUnit(() =>
        Promise.allSettled(
          group.map((name, place) =>
            inUnit(async () => {
              await write(name);
              if (place % 3 === 1) await fail();
              await write(`${name} too`);
            }),
          ),
        ),
      );
      expect(settled.map(({ status }) => status === 'fulfilled')).toEqual([
        true,
        false,
        true,
        true,
        false,
        true,
      ]);
      const kept = group.filter((_, place) => place % 3 !== 1);
      expect(await stored(...group)).toEqual(kept);
      expect(await stored(...group.map((name) => `${name} too`))).toEqual(kept.map((name) => `${name} too`));
    });

    it('does not lose without a word what is written beside a nested unit that fails', async () => {
      const [beside = '', nested = ''] = names(2);
      const work = inUnit(async () => {
        const failing = inUnit(async () => {
          await write(nested);
          await write(`${nested} too`);
          await fail();
        });
        const [, written] = await Promise.allSettled([failing, pause().then(() => write(beside))]);
        if (written.status === 'rejected') throw written.reason;
      });
      const done = await work.then(
        () => [beside],
        () => [],
      );
      expect(await stored(beside, nested)).toEqual(done);
    });

    it('keeps nothing of any sibling when one fails and nobody catches it', async () => {
      const group = names(5);
      const work = inUnit(() =>
        Promise.all(group.map((name, place) => inUnit(() => (place === 1 ? fail() : write(name))))),
      );
      await expect(work).rejects.toBe(failure);
      const next = uniqueWord('next');
      await inUnit(() => write(next));
      expect(await stored(...group, next)).toEqual([next]);
    });

    it('keeps units of two organisations apart that run at the same time', async () => {
      const [own = '', foreign = ''] = names(2);
      await Promise.all([
        inUnit(() => write(own)),
        unitOfWork.inOrganisation(elsewhere, () => write(foreign, elsewhere)),
      ]);
      expect(await stored(own, foreign)).toEqual([own]);
      expect(await opened.storedSites(elsewhere)).toContain(foreign);
    });

    it('refuses rows of another organisation', async () => {
      const name = uniqueWord('smuggled');
      await expect(inUnit(() => write(name, elsewhere))).rejects.toThrow();
      expect(await opened.storedSites(elsewhere)).not.toContain(name);
    });

    it('refuses to reach from one organisation into another, or into all', async () => {
      const name = uniqueWord('stays');
      await inUnit(async () => {
        await expect((async () => unitOfWork.inOrganisation(elsewhere, fail))()).rejects.toThrow(
          'reach further',
        );
        await expect((async () => unitOfWork.acrossOrganisations('login', fail))()).rejects.toThrow(
          'reach further',
        );
        await write(name);
      });
      expect(await stored(name)).toEqual([name]);
    });

    it('gives no access outside', async () => {
      await expect((async () => write(uniqueWord('outside')))()).rejects.toThrow('No unit of work is open');
      expect(() => unitOfWork.afterCommit(() => {})).toThrow('No unit of work is open');
    });

    describe('after the commit', () => {
      it('runs each action once, in order, when others can see what was stored', async () => {
        const name = uniqueWord('seen');
        const ran: unknown[] = [];
        await inUnit(async () => {
          unitOfWork.afterCommit(async () => void ran.push('first', await stored(name)));
          await inUnit(async () => unitOfWork.afterCommit(() => void ran.push('nested')));
          unitOfWork.afterCommit(() => void ran.push('last'));
          await write(name);
          expect(ran).toEqual([]);
        });
        expect(ran).toEqual(['first', [name], 'nested', 'last']);
      });

      it('runs no action of what was taken back', async () => {
        const ran: string[] = [];
        const failing = async () => {
          unitOfWork.afterCommit(() => void ran.push('taken back'));
          await inUnit(async () =>
            unitOfWork.afterCommit(() => void ran.push('nested in what is taken back')),
          );
          await fail();
        };
        await expect(inUnit(failing)).rejects.toBe(failure);
        await inUnit(async () => {
          await expect(inUnit(failing)).rejects.toBe(failure);
          unitOfWork.afterCommit(() => void ran.push('kept'));
        });
        expect(ran).toEqual(['kept']);
      });

      it('runs the other actions when one fails, and does not fail the use case', async () => {
        const name = uniqueWord('kept');
        const ran: string[] = [];
        const work = inUnit(async () => {
          unitOfWork.afterCommit(fail);
          unitOfWork.afterCommit(() => {
            throw failure;
          });
          unitOfWork.afterCommit(() => void ran.push('the third'));
          await write(name);
          return 'done';
        });
        await expect(work).resolves.toBe('done');
        expect(ran).toEqual(['the third']);
        expect(await stored(name)).toEqual([name]);
      });

      it('lets an action open a unit of its own', async () => {
        const name = uniqueWord('later');
        await inUnit(async () => unitOfWork.afterCommit(() => inUnit(() => write(name))));
        expect(await stored(name)).toEqual([name]);
      });

      it('runs no action when the commit itself fails', async () => {
        const [refused = '', next = ''] = names(2);
        const ran: string[] = [];
        await opened.refuseCommitsOf(refused);
        const work = inUnit(async () => {
          unitOfWork.afterCommit(() => void ran.push('never'));
          await write(refused);
        });
        await expect(work).rejects.toThrow();
        await inUnit(() => write(next));
        expect(ran).toEqual([]);
        expect(await stored(refused, next)).toEqual([next]);
      });
    });
  });
}

/** Long enough for a nested unit to have begun. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
}
