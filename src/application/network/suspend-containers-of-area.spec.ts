import { aContainer, anActor, anArea, aSite, newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryAreas } from '../../../test/support/in-memory/network.js';
import { InMemoryOutbox } from '../../../test/support/in-memory/outbox.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemorySuspensions } from '../../../test/support/in-memory/suspensions.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { KeepSuspensions } from './keep-suspensions.js';
import { ResumeContainersOfArea } from './resume-containers-of-area.js';
import { SuspendContainersOfArea } from './suspend-containers-of-area.js';

const HOUR_S = 3_600;

describe('suspending the containers of an area', () => {
  const actor = anActor();
  const depot = aSite(actor.organisationId);
  const area = anArea(actor.organisationId, depot.id).over([1, 43, 2, 44]);
  const areaId = area.id;
  let clock: SettableClock;
  let store: InMemoryStore;
  let outbox: InMemoryOutbox;
  let unitOfWork: InMemoryUnitOfWork;
  let suspensions: InMemorySuspensions;
  let suspend: SuspendContainersOfArea;
  let resume: ResumeContainersOfArea;
  let keep: KeepSuspensions;
  beforeEach(() => {
    clock = new SettableClock();
    store = new InMemoryStore();
    store.insert('sites', depot);
    store.insert('areas', area);
    for (let n = 0; n < 3; n += 1) store.insert('containers', aContainer(actor.organisationId, { areaId }));
    unitOfWork = new InMemoryUnitOfWork(store);
    outbox = new InMemoryOutbox(unitOfWork);
    suspensions = new InMemorySuspensions(unitOfWork);
    const areas = new InMemoryAreas(unitOfWork);
    suspend = new SuspendContainersOfArea(unitOfWork, areas, suspensions, outbox, clock);
    resume = new ResumeContainersOfArea(unitOfWork, areas, suspensions, outbox);
    keep = new KeepSuspensions(unitOfWork, suspensions, outbox, clock);
  });
  const told = () => outbox.events.map(({ type, payload, actorId }) => ({ type, payload, actorId }));
  const statuses = () => store.tables.containers.map(({ life }) => life.status);

  it('tells one event for all, with whom it was for and how long', async () => {
    const until = new Date(clock.now().getTime() + 1000);
    const outcome = await suspend.execute({ areaId, reason: 'Market', until }, actor);
    expect(outcome).toEqual({ changed: 3, unchanged: 0 });
    expect(told()).toEqual([
      {
        type: 'area.containers_suspended',
        actorId: actor.userId,
        payload: {
          containers: 3,
          reason: 'Market',
          from: clock.now().toISOString(),
          until: until.toISOString(),
        },
      },
    ]);
    expect(await resume.execute({ areaId }, actor)).toEqual({ changed: 3, unchanged: 0 });
    expect(told()[1]).toMatchObject({ type: 'area.containers_resumed', payload: { containers: 3 } });
  });

  it('tells nothing where nothing was to be done', async () => {
    expect(await resume.execute({ areaId }, actor)).toEqual({ changed: 0, unchanged: 3 });
    expect(told()).toEqual([]);
  });

  it('refuses a broken suspension, and an area that is not there', async () => {
    await expect(suspend.execute({ areaId, reason: '' }, actor)).rejects.toMatchObject({
      code: 'container.suspension_invalid',
    });
    const missing = { kind: 'not_found', code: 'area.not_found' };
    await expect(suspend.execute({ areaId: newId(), reason: 'x' }, actor)).rejects.toMatchObject(missing);
    await expect(suspend.execute({ areaId, reason: 'x' }, anActor())).rejects.toMatchObject(missing);
    await expect(resume.execute({ areaId }, anActor())).rejects.toMatchObject(missing);
    expect(statuses()).toEqual(['active', 'active', 'active']);
  });

  describe('by the clock', () => {
    const plan = async () => {
      const [from, until] = [1, 2].map((hours) => new Date(clock.now().getTime() + hours * HOUR_S * 1000));
      await suspend.execute({ areaId, reason: 'Market', from, until }, actor);
    };

    it('begins and ends it, nobody being the author, and once', async () => {
      await plan();
      await keep.execute();
      expect(told()).toHaveLength(1);
      clock.pass(HOUR_S);
      await keep.execute();
      await keep.execute();
      expect(statuses()).toEqual(['suspended', 'suspended', 'suspended']);
      clock.pass(HOUR_S);
      await keep.execute();
      expect(statuses()).toEqual(['active', 'active', 'active']);
      expect(told().slice(1)).toMatchObject([
        { type: 'area.containers_suspended', actorId: null, payload: { containers: 3 } },
        { type: 'area.containers_resumed', actorId: null, payload: { containers: 3 } },
      ]);
      expect(new Set(unitOfWork.bypasses)).toEqual(new Set(['schedule']));
    });

    it('leaves off when it is asked to', async () => {
      await plan();
      clock.pass(HOUR_S);
      await keep.execute({ aborted: true });
      expect(statuses()).toEqual(['active', 'active', 'active']);
    });

    it('serves the others when one organisation fails, and says so', async () => {
      await plan();
      clock.pass(HOUR_S);
      const broken = newId();
      suspensions.organisationsDue = async () => [broken, actor.organisationId];
      const end = suspensions.end.bind(suspensions);
      suspensions.end = async (organisationId, at) => {
        if (organisationId === broken) throw new Error('on purpose');
        return end(organisationId, at);
      };
      await expect(keep.execute()).rejects.toThrow('1 organisations could not be served.');
      expect(statuses()).toEqual(['suspended', 'suspended', 'suspended']);
    });
  });
});
