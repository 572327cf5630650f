/** Knows who may be asked to see to a report. */
export abstract class Assignees {
  /** Whether this is an active person of the organisation. Inside a unit of work of it. */
  abstract includes(organisationId: string, personId: string): Promise<boolean>;
}
