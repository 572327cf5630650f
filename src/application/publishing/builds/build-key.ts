/** Names a build: whose, and which. */
export interface BuildKey {
  readonly organisationId: string;
  readonly id: string;
}
