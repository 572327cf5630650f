/** What the public form needs to know of this installation. */
export abstract class ReportSettings {
  /** Shown first where a person is in danger. */
  abstract readonly emergencyNumber: string;
  /** Where links lead, without a slash at the end. */
  abstract readonly linkUrl: string;
}
