import { CACHE_POLICIES, type CacheKey, type CachePolicy } from './cache-keys.js';
import type { CacheOwner } from './cache.port.js';

const POLICIES: readonly CachePolicy[] = Object.values(CACHE_POLICIES);

/** Where an answer is kept, and the generations it depends on. */
export interface CacheAddress {
  /** Tells every answer from every other: the key, whose it is, and the detail. */
  readonly entry: string;
  readonly generations: readonly string[];
}

/** @throws Error when the owner lacks what the scope of the key asks for: the answer would be everybody's */
export function addressOf(key: CacheKey, owner: CacheOwner, detail: string): CacheAddress {
  const { scope, droppedBy }: CachePolicy = CACHE_POLICIES[key];
  const organisationId = scope === 'public' ? '' : needed(owner.organisationId, key, 'organisationId');
  const userId = scope === 'user' ? needed(owner.userId, key, 'userId') : '';
  const generation = scope === 'public' ? publicGeneration : generationIn(organisationId);
  return {
    entry: JSON.stringify([key, organisationId, userId, detail]),
    generations: droppedBy.map(generation),
  };
}

/** What ends with these topics: the organisation's own, and what everybody sees. Each only where the registry knows it. */
export function generationsOf(topics: readonly string[], organisationId: string): string[] {
  const [open, own] = [topicsOf(isPublic), topicsOf((policy) => !isPublic(policy))];
  return [
    ...topics.filter((topic) => own.has(topic)).map(generationIn(organisationId)),
    ...topics.filter((topic) => open.has(topic)).map(publicGeneration),
  ];
}

/** The topics that an event of this type touches: `site.changed` → `site`. */
export function topicsTouchedBy(eventType: string): string[] {
  return [...topicsOf(() => true)].filter(
    (topic) => eventType === topic || eventType.startsWith(`${topic}.`),
  );
}

/** Every topic of the registry. */
export function allTopics(): string[] {
  return [...topicsOf(() => true)];
}

const isPublic = ({ scope }: CachePolicy): boolean => scope === 'public';
const publicGeneration = (topic: string): string => `public ${topic}`;
const generationIn =
  (organisationId: string) =>
  (topic: string): string =>
    `${organisationId} ${topic}`;

function topicsOf(which: (policy: CachePolicy) => boolean): Set<string> {
  return new Set(POLICIES.filter(which).flatMap(({ droppedBy }) => droppedBy));
}

function needed(id: string | undefined, key: CacheKey, name: string): string {
  if (!id) throw new Error(`${key} is kept by ${name}, and there is none.`);
  return id;
}
