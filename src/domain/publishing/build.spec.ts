import { type FailedBuild, type LiveBuild, QueuedBuild, type RunningBuild } from './build.js';
import type { BuildRequest } from './build.details.js';
import { NO_FIGURES } from './build.details.js';
import { cancelBuild } from './stored-build.js';

const now = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-21T10:00:10Z');
const asked: BuildRequest = {
  websiteId: 'website',
  kind: 'production',
  trigger: 'network',
  requestedBy: null,
  draft: null,
  previewToken: null,
};
const aBuild = (more: Partial<BuildRequest> = {}, notBefore = now) =>
  QueuedBuild.create('build', 'organisation', { ...asked, ...more }, { now, notBefore });

/** What a state does not allow does not compile: `tsc` fails as soon as one of these lines has no error. */
export function illegalCalls(
  queued: QueuedBuild,
  running: RunningBuild,
  live: LiveBuild,
  failed: FailedBuild,
): void {
  // @ts-expect-error nothing goes live that was not started
  queued.live('release', NO_FIGURES, now);
  // @ts-expect-error it runs already
  running.started(now);
  // @ts-expect-error a running build reads what is newest no more
  running.joined(asked, now);
  // @ts-expect-error what is live is not cancelled, it is rolled back
  live.cancelled('somebody', now);
  // @ts-expect-error it is over
  failed.live('release', NO_FIGURES, now);
}

describe('a build', () => {
  it('tells when it may begin', () => {
    expect(aBuild({}, later).events).toEqual([
      expect.objectContaining({
        type: 'build.queued',
        version: 1,
        payload: { kind: 'production', notBefore: later.toISOString() },
      }),
    ]);
  });

  it('counts who joins it, and keeps the name of the person among them', () => {
    const joined = aBuild().joined({ ...asked, trigger: 'person', requestedBy: 'camille' }, later);
    expect(joined.details).toMatchObject({
      triggers: 2,
      trigger: 'person',
      requestedBy: 'camille',
      notBefore: now,
    });
    expect(joined.joined(asked, later).details).toMatchObject({
      triggers: 3,
      trigger: 'person',
      requestedBy: 'camille',
    });
    expect(joined.events).toEqual([]);
  });

  it('begins sooner when somebody wants it sooner, and says so', () => {
    const joined = aBuild({}, later).joined(asked, now);
    expect(joined.details.notBefore).toBe(now);
    expect(joined.events).toEqual([expect.objectContaining({ type: 'build.queued', version: 2 })]);
  });

  it('shows what was typed last', () => {
    const preview = { ...asked, kind: 'preview', previewToken: 'token' } as const;
    expect(
      aBuild({ ...preview, draft: { name: 'a' } }).joined({ ...preview, draft: { name: 'b' } }, now).details
        .draft,
    ).toEqual({
      name: 'b',
    });
  });

  it('can be cancelled until the moment when it goes live', () => {
    const running = aBuild().started(now);
    expect(cancelBuild(running, 'somebody', later)).toMatchObject({
      state: 'cancelled',
      details: { cancelledBy: 'somebody', finishedAt: later },
    });
    const switching = running.switchingOver(3, NO_FIGURES);
    expect(() => cancelBuild(switching, 'somebody', later)).toThrow('going live at this moment');
    expect(() => cancelBuild(switching.live('release', NO_FIGURES, later), 'somebody', later)).toThrow(
      'This build is over: it is live.',
    );
  });

  it('forgets a configuration that nobody has saved once it is over, however it ends', () => {
    const running = aBuild({ draft: { name: 'unsaved' } }).started(now);
    const failure = { code: 'build.internal', message: '' };
    const ends = [
      running.live('release', NO_FIGURES, later),
      running.failed(failure, later),
      running.superseded(later),
      running.cancelled('somebody', later),
    ];
    expect(ends.map(({ details }) => details.draft)).toEqual([null, null, null, null]);
    expect(ends.map(({ events }) => events[0]?.payload['state'])).toEqual([
      'live',
      'failed',
      'superseded',
      'cancelled',
    ]);
  });

  it('waits again when something outside was in its way', () => {
    const again = aBuild().started(now).postponed();
    expect([again.state, again.details.attempt, again.details.failure]).toEqual(['queued', 2, null]);
  });
});
