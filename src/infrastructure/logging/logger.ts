import { type Logger, type LoggerOptions, pino } from 'pino';

/** Never written to the log, wherever in a record they stand. */
const SECRETS = [
  'password',
  'passwordHash',
  'accessToken',
  'authorization',
  'cookie',
  'privateKeyPem',
  'connectionString',
];

/** JSON lines on standard output. @param context adds request, user and organisation id to every line */
export function createLogger(
  level: string,
  context: () => object,
  destination?: { write(line: string): void },
): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: errorWithoutValues, error: errorWithoutValues },
    mixin: () => ({ ...context() }),
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What went wrong and where. A failed statement also carries its parameters: those are people's data and stay out. */
function errorWithoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint, query } = error as { code?: unknown; constraint?: unknown; query?: unknown };
  return { type: error.name, message: error.message, stack: error.stack, code, constraint, query };
}
