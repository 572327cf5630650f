import { randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ClientSettings } from './client-settings.js';
import type { Session } from './session.js';
import type { SessionQueue, WaitOutcome } from './session-queue.js';
import { startSession } from './session-start.js';
import { readStartup } from './startup-message.js';
import { StatementNames } from './statement-names.js';
import { type Unit, UnitReader } from './unit-reader.js';
import * as wire from './wire-messages.js';

/** What a connection shares with the others. */
export interface Shared {
  readonly queue: SessionQueue;
  readonly session: Session;
  readonly parameters: ReadonlyMap<string, string>;
  /** How long a client waits for the session, in milliseconds. */
  readonly sessionWaitMs: number;
  cancel(clientId: number, secret: number): void;
  /** The connection is over and has left nothing behind. */
  left(connection: ClientConnection): void;
  /** The engine has failed: nobody can go on. */
  failed(error: unknown): void;
}

/**
 * One client. It asks for the session when a unit of messages is complete, holds it until ReadyForQuery says idle,
 * and leaves neither a transaction nor a prepared statement behind.
 */
export class ClientConnection {
  readonly secret = randomInt(2 ** 31);
  private readonly reader = new wire.MessageReader();
  private readonly names: StatementNames;
  private readonly unitReader: UnitReader;
  private settings: ClientSettings = {};
  private started = false;
  private gone = false;
  private holding = false;
  private serving = false;
  private leaving = false;
  /** After an error: everything up to the next Sync is skipped, as the protocol has it. */
  private skipping = false;
  private units: Unit[] = [];

  constructor(
    readonly id: number,
    private readonly socket: Socket,
    private readonly shared: Shared,
  ) {
    this.names = new StatementNames(id);
    this.unitReader = new UnitReader(this.names);
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.close());
  }

  /** Passes a notification on, between two answers. */
  notify(notification: Buffer): void {
    if (this.started) this.send(notification);
  }

  /** Ends the connection from this side. */
  dismiss(code: string, reason: string): void {
    this.send(wire.errorResponse('FATAL', code, reason));
    this.socket.destroySoon();
    this.close();
  }

  private receive(chunk: Buffer): void {
    if (this.gone) return;
    try {
      this.reader.push(chunk);
      for (let message = this.reader.next(); message && !this.gone; message = this.reader.next()) {
        if (this.started) this.units.push(...this.unitReader.collect(message));
        else this.start(message);
      }
    } catch (error) {
      if (!(error instanceof wire.ProtocolViolation)) throw error;
      this.dismiss('08P01', error.message);
      return;
    }
    void this.serve();
  }

  private start(message: Buffer): void {
    const request = readStartup(message);
    if (request.kind === 'encryption') return this.send(Buffer.from('N'));
    if (request.kind === 'cancel') {
      this.shared.cancel(request.clientId, request.secret);
      this.socket.end();
      return;
    }
    const start = startSession(this, request.minorVersion, request.parameters, this.shared.parameters);
    if (!start.accepted) return this.dismiss(start.code, start.reason);
    this.settings = start.settings;
    this.reader.startupDone();
    this.started = true;
    this.send(start.greeting);
  }

  private async serve(): Promise<void> {
    if (this.serving) return;
    this.serving = true;
    try {
      for (let unit = this.units.shift(); unit && !this.gone; unit = this.units.shift())
        await this.serveUnit(unit);
      this.serving = false;
      if (this.gone && !this.leaving) await this.leave();
    } catch (error) {
      this.shared.failed(error);
    }
  }

  private async serveUnit(unit: Unit): Promise<void> {
    if (unit.kind === 'terminate') {
      this.socket.end();
      return this.close();
    }
    if (this.skipping && !(this.holding && unit.kind === 'sync')) return this.skip(unit);
    this.skipping = false;
    if (!this.holding) {
      const outcome = await this.shared.queue.acquire(this, this.shared.sessionWaitMs);
      if (outcome === 'withdrawn') return;
      if (outcome !== 'granted') return this.refuse(unit, this.waitError(outcome));
      this.holding = true;
      if (this.gone) return;
      const refusal = await this.shared.session.use(this.settings);
      if (refusal) {
        this.release();
        return this.refuse(unit, refusal);
      }
    }
    const { raw, status, ready, error } = await this.shared.session.execute(unit.pieces, this);
    this.send(wire.withReady(raw, ready, unit.kind === 'flush' ? 0 : 1));
    if (unit.kind === 'flush') {
      this.skipping = error !== undefined;
      return;
    }
    if (status === undefined) throw new Error('the database did not say that it is ready');
    if (status === 'I') {
      this.names.forgetPortals();
      this.release();
    }
  }

  private waitError(outcome: Exclude<WaitOutcome, 'granted' | 'withdrawn'>): Buffer {
    if (outcome === 'cancelled')
      return wire.errorResponse('ERROR', '57014', 'canceling statement due to user request');
    const waited = `waited ${this.shared.sessionWaitMs} ms for the only session of the embedded database`;
    return wire.errorResponse('ERROR', '55P03', `${waited}: another connection's transaction holds it`);
  }

  /** Answers a unit with an error instead of running it. */
  private refuse(unit: Unit, error: Buffer): void {
    this.send(error);
    this.skipping = true;
    if (unit.kind === 'query') this.endSkipping();
    else this.skip(unit);
  }

  private skip(unit: Unit): void {
    if (unit.kind === 'sync') this.endSkipping();
  }

  private endSkipping(): void {
    this.skipping = false;
    this.send(wire.readyForQuery());
  }

  private close(): void {
    if (this.gone) return;
    this.gone = true;
    this.shared.queue.end(this, 'withdrawn');
    void this.serve();
  }

  private async leave(): Promise<void> {
    this.leaving = true;
    const closing = this.names.prepared().map(wire.closeStatement);
    if (!this.holding && closing.length > 0) {
      this.holding = (await this.shared.queue.acquire(this, Infinity)) === 'granted';
      if (this.holding) await this.shared.session.execute([...closing, wire.sync()]);
    } else if (this.holding) {
      const rollback = [wire.sync(), wire.simpleQuery('ROLLBACK')];
      await this.shared.session.execute([...rollback, ...closing, wire.sync()]);
    }
    if (this.holding) this.release();
    this.shared.left(this);
  }

  private release(): void {
    this.holding = false;
    this.shared.queue.release(this);
  }

  private send(bytes: Buffer): void {
    if (this.socket.writable && bytes.length > 0) this.socket.write(bytes);
  }
}
