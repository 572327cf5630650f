/** What the meter has measured, as a monitoring system reads it. */
export abstract class Figures {
  abstract readonly contentType: string;
  abstract text(): Promise<string>;
}
