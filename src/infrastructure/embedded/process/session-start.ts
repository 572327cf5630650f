import { type ClientSettings, clientSettings, UnsupportedSetting } from './client-settings.js';
import * as wire from './wire-messages.js';

/** What a client that starts a session is told: that it may, or why not. */
export type SessionStart =
  | { accepted: true; settings: ClientSettings; greeting: Buffer }
  | { accepted: false; code: string; reason: string };

/** PGlite has one user that can log in, and one database. */
const USER = 'postgres';
const DATABASE = 'postgres';

/** Answers a StartupMessage. `reported` is what the server says of itself. */
export function startSession(
  client: { id: number; secret: number },
  minorVersion: number,
  parameters: ReadonlyMap<string, string>,
  reported: ReadonlyMap<string, string>,
): SessionStart {
  const user = parameters.get('user') ?? '';
  if (user !== USER) {
    const advice = `connect as "${USER}" with options "-c role=…"`;
    return refused('28000', `the embedded database does not let "${user}" log in: ${advice}`);
  }
  const database = parameters.get('database') || DATABASE;
  if (database !== DATABASE) return refused('3D000', `database "${database}" does not exist`);
  let settings: ClientSettings;
  try {
    settings = clientSettings(parameters);
  } catch (error) {
    if (error instanceof UnsupportedSetting) return refused('0A000', error.message);
    throw error;
  }
  const unknown = [...parameters.keys()].filter((name) => name.startsWith('_pq_.'));
  const statuses = new Map(reported).set('application_name', settings.application_name ?? '');
  const greeting = Buffer.concat([
    ...(minorVersion > 0 || unknown.length > 0 ? [wire.negotiateProtocolVersion(unknown)] : []),
    wire.authenticationOk(),
    ...[...statuses].map(([name, value]) => wire.parameterStatus(name, value)),
    wire.backendKeyData(client.id, client.secret),
    wire.readyForQuery(),
  ]);
  return { accepted: true, settings, greeting };
}

function refused(code: string, reason: string): SessionStart {
  return { accepted: false, code, reason };
}
