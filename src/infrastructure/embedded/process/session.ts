import { type ClientSettings, settingsChange } from './client-settings.js';
import { errorText, type ResponseSummary, simpleQuery, summarise } from './wire-messages.js';

/** The database as the multiplexer sees it: bytes in, bytes out, one call at a time. */
export interface Engine {
  /** Runs whole frontend messages and answers with whole backend messages. */
  execute(messages: Buffer): Promise<Buffer>;
  /** What a server tells at connect: ParameterStatus names and values. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The one session of the database and the client settings now in force in it. Used only by who holds it. */
export class Session {
  private inForce: ClientSettings = {};

  constructor(
    private readonly engine: Engine,
    private readonly onNotifications: (notifications: Buffer[], receivedBy: object | undefined) => void,
  ) {}

  /**
   * Runs messages. Notifications go to `onNotifications`; `receiver` names the one who gets the whole answer,
   * with the notifications in it, anyway.
   */
  async execute(messages: Buffer[], receiver?: object): Promise<ResponseSummary & { raw: Buffer }> {
    const [only] = messages;
    const raw = await this.engine.execute(messages.length === 1 && only ? only : Buffer.concat(messages));
    const summary = summarise(raw);
    if (summary.notifications.length > 0) this.onNotifications(summary.notifications, receiver);
    return { raw, ...summary };
  }

  /** Brings the settings into force. Answers the database's ErrorResponse where it refuses them: nothing has changed then. */
  async use(settings: ClientSettings): Promise<Buffer | undefined> {
    const change = settingsChange(this.inForce, settings);
    if (change === undefined) return undefined;
    const { error } = await this.execute([simpleQuery(change)]);
    if (error === undefined) this.inForce = settings;
    return error;
  }

  /** Runs one statement. @throws with the database's message where it fails */
  async run(sql: string): Promise<void> {
    const { error } = await this.execute([simpleQuery(sql)]);
    if (error) throw new Error(`${sql}: ${errorText(error)}`);
  }
}
