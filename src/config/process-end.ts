import { ConfigError } from './config.js';

/** What is under way when a stop is asked for has this long. */
const SHUTDOWN_MS = 10_000;

/** Stops cleanly on the first signal (of a terminal, a supervisor, or a parent that has gone), and ends the process. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal).on('disconnect', onSignal);
}

/** Ends a process that could not start: mistakes of the operator in words, others with all there is to know. */
export function exitWith(error: unknown): void {
  const known =
    error instanceof ConfigError || (error instanceof Error && error.name === 'EmbeddedDatabaseBusyError');
  complain(known ? `Glaneur cannot start:\n${error.message}` : error);
  process.exit(1);
}

function complain(what: unknown): void {
  process.stderr.write(`${what instanceof Error ? (what.stack ?? what.message) : String(what)}\n`);
}
