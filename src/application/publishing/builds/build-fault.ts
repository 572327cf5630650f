import type { BuildFailure } from '../../../domain/publishing/build.details.js';

/** Ends a build for good: building the same again would fail the same way. */
export class BuildFault extends Error implements BuildFailure {
  override readonly name = 'BuildFault';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
