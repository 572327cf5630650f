/**
 * Entry of the database process. It lives and dies by its parent: it stops when told, or when the channel to the
 * parent closes. Signals of a terminal, which go to the whole process group, are the parent's business.
 */
import { format } from 'node:util';
import type { Command, Report } from '../process-messages.js';
import { DatabaseServer, FolderHeld } from './database-server.js';

process.umask(0o077);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

let server: Promise<DatabaseServer> | undefined;
let stopping = false;

function report(message: Report): Promise<void> {
  return new Promise((resolve) => {
    if (!process.connected || !process.send) return resolve();
    process.send(message, undefined, undefined, () => resolve());
  });
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** For the parent, which keeps the last lines. */
const complain = (...what: unknown[]): boolean => process.stderr.write(`${format(...what)}\n`);

function fail(error: unknown): void {
  complain('the database engine has failed:', error);
  process.exit(70); // EX_SOFTWARE; the folder is recovered from its log at the next start
}

async function start({ home, snapshot, sessionWaitMs }: Extract<Command, { kind: 'start' }>): Promise<void> {
  server = DatabaseServer.open({
    home,
    sessionWaitMs,
    onFailure: fail,
    ...(snapshot === undefined ? {} : { snapshot }),
  });
  try {
    const { folder, port } = await server;
    await report({ kind: 'ready', socketFolder: folder, port });
  } catch (error) {
    const held = error instanceof FolderHeld;
    if (!held) complain(error);
    await report(held ? { kind: 'busy', holder: error.holder } : { kind: 'failed', message: textOf(error) });
    process.exit(held ? 0 : 1);
  }
}

async function answer(id: number, work: (server: DatabaseServer) => Promise<void>): Promise<void> {
  try {
    if (!server) throw new Error('the database has not been started');
    await work(await server);
    await report({ kind: 'done', id });
  } catch (error) {
    await report({ kind: 'refused', id, message: textOf(error) });
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await (await server)?.close();
  process.exit(0);
}

process.on('disconnect', () => void stop());
process.on('message', (command: Command) => {
  switch (command.kind) {
    case 'start':
      return void start(command);
    case 'dump':
      return void answer(command.id, (running) => running.dump(command.file));
    case 'maintain':
      return void answer(command.id, (running) => running.maintain());
    case 'stop':
      return void stop();
  }
});
