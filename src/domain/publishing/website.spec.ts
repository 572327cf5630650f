import { firstConfig } from '@glaneur/website-config';
import { DomainError } from '../shared/domain-error.js';
import { checkedConfig, sameConfig } from './website-configuration.js';
import { expectDraft, Website } from './website.js';

const MONDAY = { by: 'ada', now: new Date('2026-11-23T08:00:00.000Z') };
const TUESDAY = { by: 'bob', now: new Date('2026-11-24T08:00:00.000Z') };
const ORGANISATION = 'organisation';
const config = (name = 'Tissea') => firstConfig(name, ['fr']);
const created = () =>
  Website.create('id', ORGANISATION, { slug: 'tissea', customDomain: null, config: config() }, MONDAY);

const problemsOf = (attempt: () => unknown): string[] => {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.violations.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
};

describe('a website', () => {
  it('begins with a draft that nobody was shown', () => {
    const { version, properties, events } = created();
    expect([version, properties.published]).toEqual([1, null]);
    expect(properties.draft).toEqual({
      revision: 1,
      config: config(),
      savedBy: 'ada',
      savedAt: MONDAY.now,
      restoredFrom: null,
    });
    expect(events.map(({ type }) => type)).toEqual(['website.created']);
  });

  it('is found at an address that it can have', () => {
    const at = (slug: string, customDomain: string | null = null) =>
      problemsOf(() => Website.create('id', ORGANISATION, { slug, customDomain, config: config() }, MONDAY));
    expect(at('tissea-31', 'www.tissea.org')).toEqual([]);
    expect(at('../etc', 'localhost')).toEqual([
      'slug website.slug_invalid',
      'customDomain website.domain_invalid',
    ]);
    expect(problemsOf(() => created().moveTo({ slug: 'www' }, MONDAY))).toEqual([
      'slug website.slug_reserved',
    ]);
  });

  it('goes with everything that names it, and says what there was', () => {
    const removed = created().saveDraft(config('Two'), TUESDAY).remove(['picture'], TUESDAY);
    expect(removed.version).toBe(3);
    expect(removed.events).toMatchObject([
      {
        type: 'website.removed',
        actorId: 'bob',
        version: 3,
        payload: { name: 'Two', slug: 'tissea', customDomain: null, media: ['picture'] },
      },
    ]);
  });

  it('tells that it stands elsewhere, and says nothing where it does not', () => {
    const website = created();
    expect(website.moveTo({ slug: 'tissea', customDomain: null }, TUESDAY)).toBe(website);
    const moved = website.moveTo({ customDomain: 'www.tissea.org' }, TUESDAY);
    expect([moved.version, moved.properties.slug]).toEqual([2, 'tissea']);
    expect(moved.events).toMatchObject([
      {
        type: 'website.changed',
        payload: { slug: 'tissea', customDomain: 'www.tissea.org' },
        actorId: 'bob',
      },
    ]);
  });

  it('makes a revision of what differs, and none of what does not', () => {
    const website = created();
    expect(website.saveDraft(config(), TUESDAY)).toBe(website);
    const saved = website.saveDraft(config('Another'), TUESDAY);
    expect(saved.properties.draft).toMatchObject({ revision: 2, savedBy: 'bob', restoredFrom: null });
    expect(saved.events).toMatchObject([{ type: 'website.draft_saved', payload: { revision: 2 } }]);
  });

  it('is published as an event that names the revision, as often as somebody wants', () => {
    const first = created().publish(MONDAY);
    expect(first.properties.published).toEqual({ revision: 1, at: MONDAY.now, by: 'ada' });
    expect(first.events).toMatchObject([
      { type: 'website.published', version: 2, payload: { websiteId: 'id', revision: 1 } },
    ]);
    expect(first.publish(TUESDAY).properties.published).toEqual({ revision: 1, at: TUESDAY.now, by: 'bob' });
  });

  it('shows the public what was published, whatever is drafted since', () => {
    const drafted = created().publish(MONDAY).saveDraft(config('Another'), TUESDAY);
    expect([drafted.properties.published?.revision, drafted.properties.draft.revision]).toEqual([1, 2]);
  });

  it('takes an earlier revision back as a new one', () => {
    const website = created();
    const { draft } = website.properties;
    const restored = website.saveDraft(config('Another'), MONDAY).restoreRevision(draft, TUESDAY);
    expect(restored.properties.draft).toEqual({
      revision: 3,
      config: config(),
      savedBy: 'bob',
      savedAt: TUESDAY.now,
      restoredFrom: 1,
    });
  });

  it('is changed by those who have seen its draft', () => {
    expect(() => expectDraft(created(), 1)).not.toThrow();
    expect(() => expectDraft(created(), 2)).toThrow(expect.objectContaining({ code: 'version.stale' }));
  });

  it('does not change: what becomes of it is another one', () => {
    const website = created();
    website.publish(TUESDAY);
    website.saveDraft(config('Another'), TUESDAY);
    expect(website).toEqual(created());
  });
});

describe('a configuration', () => {
  it('is taken where it keeps every rule, else each broken one is named', () => {
    expect(checkedConfig(config())).toEqual(config());
    const broken = { ...config(), theme: { ...config().theme, primary: 'red' } };
    expect(problemsOf(() => checkedConfig(broken))).toEqual(['theme.primary theme.colour_invalid']);
  });

  it('says the same in whatever order its fields stand', () => {
    const turned = Object.fromEntries(Object.entries(config()).reverse()) as ReturnType<typeof config>;
    expect(sameConfig(config(), turned)).toBe(true);
    expect(sameConfig(config(), { ...config(), logo: undefined })).toBe(true);
    expect(sameConfig(config(), config('Another'))).toBe(false);
    expect(sameConfig(config(), { ...config(), languages: ['fr', 'en'] })).toBe(false);
  });
});
