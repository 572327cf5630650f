/** Makes ids: UUIDv7 (RFC 9562), so that new rows stand together in an index. */
export abstract class IdGenerator {
  abstract next(): string;
}
