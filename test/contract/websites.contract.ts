import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { WebsiteReferences } from '../../src/application/publishing/website-references.port.js';
import type { MediaLibrary } from '../../src/domain/publishing/media-library.repository.js';
import { describedAs, MEDIA_PER_WEBSITE_MAX } from '../../src/domain/publishing/website-media.js';
import type { Website } from '../../src/domain/publishing/website.js';
import { REVISIONS_KEPT, type Websites } from '../../src/domain/publishing/websites.repository.js';
import type { DomainError } from '../../src/domain/shared/domain-error.js';
import { newId } from '../support/in-memory/builders.js';
import { aConfig, aPicture, aWebsite, byWebmaster, SAVED_AT } from '../support/in-memory/website-builders.js';

export interface OpenWebsites {
  readonly unitOfWork: UnitOfWork;
  readonly websites: Websites;
  readonly media: MediaLibrary;
  readonly references: WebsiteReferences;
  readonly organisations: readonly [string, string];
  /** An area of the first organisation. */
  readonly areaId: string;
  eventsOf(aggregateId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function describeWebsitesContract(name: string, open: () => Promise<OpenWebsites>): void {
  describe(`websites ${name}`, () => {
    let opened: OpenWebsites;
    let here: string;
    let elsewhere: string;

    beforeAll(async () => {
      opened = await open();
      [here, elsewhere] = opened.organisations;
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>, organisationId = here) =>
      opened.unitOfWork.inOrganisation(organisationId, work);
    const add = async (website: Website) => {
      await inUnit(() => opened.websites.add(website), website.organisationId);
      return website;
    };
    const save = async (website: Website) => {
      await inUnit(() => opened.websites.save(website));
      return website;
    };
    const find = (id: string, organisationId = here) =>
      inUnit(() => opened.websites.find(organisationId, id), organisationId);
    const revision = (id: string, number: number) => inUnit(() => opened.websites.revision(here, id, number));
    const outcomes = async (...writes: Promise<unknown>[]) =>
      (await Promise.allSettled(writes))
        .map((result) => (result.status === 'fulfilled' ? 'stored' : (result.reason as DomainError).code))
        .sort();
    const another = (name: string) => aConfig({ name });
    const later = (seconds: number) => byWebmaster(new Date(SAVED_AT.getTime() + seconds * 1_000));

    it('come back as they were stored, in every state', async () => {
      let website = await add(aWebsite(here, { customDomain: 'www.come-back.org' }));
      const steps: ((one: Website) => Website)[] = [
        (one) => one.saveDraft(another('Two'), later(1)),
        (one) => one.publish(later(2)),
        (one) => one.moveTo({ slug: 'moved-on', customDomain: null }, later(3)),
        (one) => one.saveDraft(another('Three'), later(4)),
        (one) => one.publish(later(5)),
      ];
      for (const step of steps) {
        const found = await find(website.id);
        expect(found).toEqual({ ...website, events: [] });
        website = await save(step(found));
      }
      expect(await find(website.id)).toEqual({ ...website, events: [] });
    });

    it('keep each revision as it was saved', async () => {
      const first = await add(aWebsite(here));
      const second = await save(first.saveDraft(another('Two'), later(1)));
      const third = await save(second.restoreRevision(first.properties.draft, later(2)));
      expect(await revision(first.id, 1)).toEqual(first.properties.draft);
      expect(await revision(first.id, 2)).toEqual(second.properties.draft);
      expect(await revision(first.id, 3)).toEqual(third.properties.draft);
      await expect(revision(first.id, 4)).rejects.toMatchObject({ code: 'revision.not_found' });
    });

    it('let the oldest revisions go that were never published', async () => {
      let website = await add(aWebsite(here));
      website = await save(website.saveDraft(another('Two'), later(1)));
      website = await save(website.publish(later(2)));
      for (let number = 3; number <= REVISIONS_KEPT + 3; number += 1)
        website = await save(website.saveDraft(another(`Number ${number}`), later(number)));
      await expect(revision(website.id, 1)).rejects.toMatchObject({ code: 'revision.not_found' });
      expect((await revision(website.id, 2)).config.name).toBe('Two');
      await expect(revision(website.id, 3)).rejects.toMatchObject({ code: 'revision.not_found' });
      expect((await revision(website.id, 4)).config.name).toBe('Number 4');
    });

    it('have a slug and a domain of their own, over all organisations', async () => {
      const one = await add(aWebsite(here, { customDomain: 'www.of-their-own.org' }));
      const { slug, customDomain } = one.properties;
      await expect(add(aWebsite(elsewhere, { slug }))).rejects.toMatchObject({
        code: 'website.slug_taken',
        violations: [{ path: 'slug' }],
      });
      await expect(add(aWebsite(elsewhere, { customDomain }))).rejects.toMatchObject({
        code: 'website.domain_taken',
        violations: [{ path: 'customDomain' }],
      });
      const other = await add(aWebsite(here));
      await expect(save(other.moveTo({ slug }, later(1)))).rejects.toMatchObject({
        code: 'website.slug_taken',
      });
      expect(await opened.eventsOf(other.id)).toEqual(['website.created']);
    });

    it('take one slug for one of many who want it at once', async () => {
      const race = [here, elsewhere, here, elsewhere].map((organisationId) =>
        add(aWebsite(organisationId, { slug: 'wanted-by-all' })),
      );
      expect(await outcomes(...race)).toEqual(['stored', ...Array<string>(3).fill('website.slug_taken')]);
    });

    it('take one of many drafts that were made from the same version', async () => {
      const website = await add(aWebsite(here));
      const drafts = [1, 2, 3, 4].map((number) =>
        website.saveDraft(another(`Draft ${number}`), later(number)),
      );
      expect(await outcomes(...drafts.map(save))).toEqual([
        'stored',
        ...Array<string>(3).fill('version.stale'),
      ]);
      const { draft } = (await find(website.id)).properties;
      expect([draft.revision, await revision(website.id, 2)]).toEqual([2, draft]);
    });

    it('tell the outbox in the same unit, or nothing at all', async () => {
      const website = await add(aWebsite(here));
      const undone = inUnit(async () => {
        await opened.websites.save(website.publish(later(1)));
        throw new Error('on purpose');
      });
      await expect(undone).rejects.toThrow('on purpose');
      expect((await find(website.id)).properties.published).toBeNull();
      await save(website.publish(later(2)));
      expect(await opened.eventsOf(website.id)).toEqual(['website.created', 'website.published']);
    });

    it('are removed for good: their slug is free, and whoever saved them further was first', async () => {
      const website = await add(aWebsite(here, { customDomain: 'www.removed.org' }));
      await inUnit(() => opened.media.add(aPicture(website)));
      const removed = (from: Website) => inUnit(() => opened.websites.remove(from.remove([], later(1))));
      const saved = await save(website.saveDraft(another('Two'), later(1)));
      expect(await outcomes(removed(website))).toEqual(['version.stale']);
      expect(await outcomes(removed(saved), removed(saved))).toEqual(['stored', 'version.stale']);
      await expect(find(website.id)).rejects.toMatchObject({ code: 'website.not_found' });
      await expect(revision(website.id, 1)).rejects.toMatchObject({ code: 'revision.not_found' });
      expect(await inUnit(() => opened.media.of(here, website.id))).toEqual([]);
      expect(await opened.eventsOf(website.id)).toEqual([
        'website.created',
        'website.draft_saved',
        'website.removed',
      ]);
      const { slug, customDomain } = website.properties;
      expect(await outcomes(add(aWebsite(elsewhere, { slug, customDomain })))).toEqual(['stored']);
    });

    it('are nobody else’s', async () => {
      const website = await add(aWebsite(here));
      await expect(find(website.id, elsewhere)).rejects.toMatchObject({ code: 'website.not_found' });
      await expect(find(newId())).rejects.toMatchObject({ code: 'website.not_found' });
      const abroad = inUnit(() => opened.websites.revision(elsewhere, website.id, 1), elsewhere);
      await expect(abroad).rejects.toMatchObject({ code: 'revision.not_found' });
    });

    it('name the areas that there are not', async () => {
      const unknown = newId();
      const asked = [opened.areaId, unknown];
      expect(await inUnit(() => opened.references.unknownAreas(here, asked))).toEqual([unknown]);
      const abroad = inUnit(() => opened.references.unknownAreas(elsewhere, [opened.areaId]), elsewhere);
      expect(await abroad).toEqual([opened.areaId]);
    });

    describe('and their pictures', () => {
      const addPicture = (picture: ReturnType<typeof aPicture>) => inUnit(() => opened.media.add(picture));
      const picturesOf = ({ id }: Website) => inUnit(() => opened.media.of(here, id));

      it('come back in the order in which they came, the same one once', async () => {
        const website = await add(aWebsite(here));
        const [one, two] = [aPicture(website), aPicture(website)];
        expect(await addPicture(one)).toEqual(one);
        expect(await addPicture(two)).toEqual(two);
        expect(await addPicture(aPicture(website, one.hash))).toEqual(one);
        expect(await picturesOf(website)).toEqual([one, two]);
        expect(await inUnit(() => opened.media.find(here, website.id, two.id))).toEqual(two);
      });

      it('are one when the same comes many times at once', async () => {
        const website = await add(aWebsite(here));
        const { hash } = aPicture(website);
        const kept = await Promise.all([1, 2, 3, 4].map(() => addPicture(aPicture(website, hash))));
        expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
        expect(await picturesOf(website)).toHaveLength(1);
      });

      it('are described anew by one of many who saw the same words', async () => {
        const website = await add(aWebsite(here));
        const picture = await addPicture(aPicture(website));
        const words = ['A bench', 'A red bench', ''].map((en) =>
          describedAs(picture, { en, fr: `Banc ${en}` }),
        );
        const described = words.map((media) => inUnit(() => opened.media.describe(media)));
        expect(await outcomes(...described)).toEqual(['stored', 'version.stale', 'version.stale']);
        const [kept] = await picturesOf(website);
        expect(words).toContainEqual(kept);
      });

      it('are the website’s own', async () => {
        const [website, other] = [await add(aWebsite(here)), await add(aWebsite(here))];
        const picture = await addPicture(aPicture(website));
        const missing = { code: 'media.not_found' };
        await expect(inUnit(() => opened.media.find(here, other.id, picture.id))).rejects.toMatchObject(
          missing,
        );
        await inUnit(() => opened.media.remove(here, other.id, picture.id));
        expect(await picturesOf(website)).toHaveLength(1);
        await inUnit(() => opened.media.remove(here, website.id, picture.id));
        await expect(inUnit(() => opened.media.find(here, website.id, picture.id))).rejects.toMatchObject(
          missing,
        );
        await inUnit(() => opened.media.remove(here, website.id, picture.id));
        const lost = aPicture(aWebsite(here));
        await expect(addPicture(lost)).rejects.toMatchObject({ code: 'website.not_found' });
      });

      it('are so many and no more', async () => {
        const website = await add(aWebsite(here));
        await inUnit(async () => {
          for (let count = 0; count < MEDIA_PER_WEBSITE_MAX; count += 1)
            await opened.media.add(aPicture(website));
        });
        await expect(addPicture(aPicture(website))).rejects.toMatchObject({ code: 'media.too_many' });
      });
    });
  });
}
