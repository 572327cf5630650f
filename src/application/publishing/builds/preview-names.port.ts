/** Whose previews of which website. */
export interface PreviewOwner {
  readonly organisationId: string;
  readonly websiteId: string;
  readonly userId: string;
}

/** The unguessable names under which people see their previews of websites. Inside a unit of work. */
export abstract class PreviewNames {
  /**
   * The name of one of the person's previews: the same for the same key, and without a likeness to that of another key
   * or person. It is made from a secret of the person's; one that was made before `since` is replaced.
   * @param fresh a new secret, in case it is needed
   */
  abstract of(
    preview: PreviewOwner & { readonly key: string },
    fresh: string,
    now: Date,
    since: Date,
  ): Promise<string>;

  /** Names of the person's previews that were live since then, without the newest so many, the newest first; some of them. */
  abstract beyond(owner: PreviewOwner, newest: number, since: Date): Promise<readonly string[]>;
}
