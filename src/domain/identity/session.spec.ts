import { ROTATION_GRACE_MS, Session, SESSION_IDLE_MS, SESSION_LIFE_MS } from './session.js';

const START = new Date('2026-11-21T08:00:00.000Z');
const after = (ms: number) => new Date(START.getTime() + ms);
const opened = () => Session.open({ id: 's', userId: 'u', organisationId: 'o' }, 'first', START);
const rotated = () => opened().rotated('second', 'salt', START);

describe('a session', () => {
  it('is opened with one secret, used now, over after thirty days without use', () => {
    expect(opened().properties).toEqual({
      id: 's',
      userId: 'u',
      organisationId: 'o',
      secret: { hash: 'first', previous: null },
      createdAt: START,
      lastUsedAt: START,
      expiresAt: after(30 * 24 * 3600 * 1000),
      ended: null,
    });
  });

  it('is over from the moment that it expires', () => {
    expect(opened().standing('first', after(SESSION_IDLE_MS - 1))).toBe('current');
    expect(opened().standing('first', after(SESSION_IDLE_MS))).toBe('over');
  });

  it('is lengthened by being used, up to the day when the password is asked for again', () => {
    const used = opened().rotated('second', 'salt', after(SESSION_IDLE_MS / 2));
    expect(used.properties.expiresAt).toEqual(after(SESSION_IDLE_MS * 1.5));
    expect(used.properties.lastUsedAt).toEqual(after(SESSION_IDLE_MS / 2));
    const late = opened().rotated('second', 'salt', after(SESSION_LIFE_MS - 1));
    expect(late.properties.expiresAt).toEqual(after(SESSION_LIFE_MS));
  });

  it('answers the secret before the present one for thirty seconds', () => {
    expect(ROTATION_GRACE_MS).toBe(30_000);
    expect(rotated().standing('first', after(ROTATION_GRACE_MS - 1))).toBe('superseded');
    expect(rotated().standing('first', after(ROTATION_GRACE_MS))).toBe('reused');
  });

  it('keeps a new secret for as long as the one before it is answered', () => {
    expect(rotated().standing('second', after(ROTATION_GRACE_MS - 1))).toBe('fresh');
    expect(rotated().standing('second', after(ROTATION_GRACE_MS))).toBe('current');
  });

  it('has been copied when another secret than these two is shown', () => {
    const twice = rotated().rotated('third', 'salt', after(ROTATION_GRACE_MS));
    for (const hash of ['first', 'nonsense', '']) {
      expect(twice.standing(hash, after(ROTATION_GRACE_MS))).toBe('reused');
    }
    expect(opened().standing('nonsense', START)).toBe('reused');
  });

  it('is over once it was ended, whatever is shown, for the first reason', () => {
    const ended = rotated().endedBy('signed_out', after(1)).endedBy('secret_reused', after(2));
    expect(ended.properties.ended).toEqual({ at: after(1), because: 'signed_out' });
    for (const hash of ['second', 'first', 'nonsense']) expect(ended.standing(hash, after(3))).toBe('over');
  });

  it('does not change: what becomes of it is another one', () => {
    const session = opened();
    session.rotated('second', 'salt', after(1));
    session.endedBy('signed_out', after(1));
    expect(session).toEqual(opened());
  });

  it('is restored as it was', () => {
    expect(Session.restore(rotated().properties)).toEqual(rotated());
  });
});
