/** Something about a page or a template that building again would not mend. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
