import { keepListening } from './shared-listening.js';
import { StatementNames } from './statement-names.js';
import * as wire from './wire-messages.js';

/** Messages that are run together; `query` and `sync` are answered by a ReadyForQuery. */
export interface Unit {
  readonly kind: 'query' | 'sync' | 'flush' | 'terminate';
  readonly pieces: Buffer[];
}

const UNIT_END: Record<string, Unit['kind']> = {
  Q: 'query',
  F: 'query',
  S: 'sync',
  H: 'flush',
  X: 'terminate',
};
const KNOWN_TYPES = 'QFSHXPBDEC';
/** Types of a COPY's data: what is left of one that was refused. */
const COPY_TYPES = 'dcf';

/**
 * Sent along with every unit: PGlite ends when COPY FROM STDIN finds nothing to read. Where no COPY waits, the
 * database ignores the message (see "COPY Operations" in the protocol's documentation).
 */
const COPY_REFUSAL = wire.message('f', wire.cstring('the embedded database takes rows by INSERT only'));

/** Gathers one client's messages into units, fit for the session it shares with the others. */
export class UnitReader {
  private pieces: Buffer[] = [];

  constructor(private readonly names: StatementNames) {}

  /** The units that this message completes. @throws ProtocolViolation for a message no client may send */
  collect(message: Buffer): Unit[] {
    const type = wire.typeOf(message);
    if (COPY_TYPES.includes(type)) return [];
    if (!KNOWN_TYPES.includes(type))
      throw new wire.ProtocolViolation(`invalid frontend message type "${type}"`);
    const kind = UNIT_END[type];
    const units: Unit[] = [];
    // What stands before a query is a unit of its own: where it fails, the query is skipped.
    if (kind === 'query' && this.pieces.length > 0) units.push(this.unit('flush'));
    // A COPY that waits for data would swallow the Sync, so the refusal comes before it.
    if (kind === 'sync' || kind === 'flush') this.pieces.push(COPY_REFUSAL);
    this.pieces.push(...this.names.rename(keepListening(message)));
    if (kind === 'query') this.pieces.push(COPY_REFUSAL);
    if (kind !== undefined) units.push(this.unit(kind));
    return units;
  }

  private unit(kind: Unit['kind']): Unit {
    const unit = { kind, pieces: this.pieces };
    this.pieces = [];
    return unit;
  }
}
