import { AnswerOnce } from '../../../src/application/shared/answer-once.js';
import { TypeOrmIdempotencyKeys } from '../../../src/infrastructure/typeorm/shared/idempotency-keys.js';
import { atCommitOf } from '../../support/at-commit.js';
import { newId } from '../../support/in-memory/builders.js';
import { SettableClock } from '../../support/in-memory/settable-clock.js';
import { testProfile } from '../../support/test-database.js';
import { describeAnswerOnceContract } from '../answer-once.contract.js';
import { openAdapters } from './open-adapters.js';

describeAnswerOnceContract('on PostgreSQL', async () => {
  const adapters = await openAdapters();
  return {
    ...adapters,
    keys: new TypeOrmIdempotencyKeys(adapters.unitOfWork),
    refuseCommitsOf: async (name) => void (await atCommitOf(adapters.owner, name)),
  };
});

/** The embedded database has one session: a second request waits for it, and then finds the first answer. */
const onServer = testProfile() === 'server' ? it : it.skip;

describe('a request that is under way', () => {
  onServer('is told to whoever sends it again, at once, and nothing of it is done twice', async () => {
    const adapters = await openAdapters();
    const keys = new TypeOrmIdempotencyKeys(adapters.unitOfWork);
    const answerOnce = new AnswerOnce(adapters.unitOfWork, keys, new SettableClock());
    const request = {
      organisationId: adapters.organisations[0],
      userId: newId(),
      key: 'key',
      fingerprint: 'one',
    };
    const answer = { status: 201, headers: {}, body: 'first' };
    const never = () => Promise.reject(new Error('done twice'));
    let finish = () => {};
    const begun = new Promise<void>((begin) => {
      void answerOnce.execute(request, () => {
        begin();
        return new Promise((resolve) => (finish = () => resolve(answer)));
      });
    });
    await begun;
    await expect(answerOnce.execute(request, never)).rejects.toMatchObject({ code: 'idempotency.in_flight' });
    const other = await answerOnce.execute({ ...request, key: 'other' }, () => Promise.resolve(answer));
    expect(other.replayed).toBe(false);
    finish();
    let again = answerOnce.execute(request, never);
    while (await again.then(() => false, isInFlight)) again = answerOnce.execute(request, never);
    expect((await again).answer).toEqual(answer);
    await adapters.close();
  });
});

function isInFlight(error: unknown): boolean {
  return (error as { code?: string }).code === 'idempotency.in_flight';
}
