import { DomainError } from '../../../domain/shared/domain-error.js';

/** Two who asked at the same moment, and the other was first: now there is one to join. */
export async function onceMoreToJoin<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'build.queued_already') return request();
    throw error;
  }
}
