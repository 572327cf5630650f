/** The unguessable name under which one person sees the previews of one website. Inside a unit of work. */
export abstract class PreviewNames {
  /**
   * The person's present name; one that was made before `since` is replaced.
   * @param fresh what a new one is called
   */
  abstract of(
    preview: { readonly organisationId: string; readonly websiteId: string; readonly userId: string },
    fresh: string,
    now: Date,
    since: Date,
  ): Promise<string>;
}
