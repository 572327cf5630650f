import type { BuildFailure } from '../../../domain/publishing/build.details.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { BuildFault } from './build-fault.js';

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

/** What people are told of an error that has ended a build. */
export function failureOf(error: unknown): BuildFailure {
  if (error instanceof BuildFault || error instanceof DomainError)
    return { code: error.code, message: error.message.slice(0, 1_000) };
  if (NO_ROOM.has((error as { code?: string }).code ?? ''))
    return { code: 'build.disk_full', message: 'There is no room left on the disk for another release.' };
  return {
    code: 'build.internal',
    message: 'The build failed by a fault of ours. The site stays as it was.',
  };
}
