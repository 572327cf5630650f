import { DomainError } from '../shared/domain-error.js';

/** The file as a whole cannot be read: trying again would not help, so the person is told and mends it. */
export class UnreadableFile extends DomainError {
  constructor(code: string, message: string) {
    super('invalid', code, message);
  }
}
