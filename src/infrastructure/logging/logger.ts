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
    mixin: () => ({ ...context() }),
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
