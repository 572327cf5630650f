import type { Actor } from '../../domain/identity/index.js';

/** A container as its label sees it. */
export interface LabelledContainer {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  /** Eight characters; null until one is asked for. */
  readonly code: string | null;
}

/** Reads containers for their labels, and finds containers by what labels say. */
export abstract class LabelReader {
  /** @throws DomainError `not_found` `container.not_found` */
  abstract container(actor: Actor, id: string): Promise<LabelledContainer>;

  /** Those that there are, in the order of the ids. */
  abstract containers(actor: Actor, ids: readonly string[]): Promise<LabelledContainer[]>;

  /** Those of an area that are not removed, by reference. @returns undefined when there is no such area */
  abstract containersOfArea(
    actor: Actor,
    areaId: string,
    limit: number,
  ): Promise<LabelledContainer[] | undefined>;

  /** The id of the organisation's own container with this code. */
  abstract ownContainer(actor: Actor, code: string): Promise<string | undefined>;

  /** The id of the container with this code, of whichever organisation, where the public may see it. */
  abstract publicContainer(code: string): Promise<string | undefined>;
}
