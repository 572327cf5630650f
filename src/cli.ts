import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { demoDay } from '../seeds/demo-day.js';
import { loadDemoData } from '../seeds/load.js';
import { CreateAdministrator } from './application/identity/create-administrator.js';
import { loggerOf, openRuntime } from './config/application.js';
import { type Config, ConfigError, loadDotEnv, readConfig } from './config/config.js';
import { type OpenDatabase, openDatabase } from './config/database.js';
import { closeRuntime } from './config/runtime.js';
import { DomainError } from './domain/shared/domain-error.js';
import { Argon2PasswordHasher } from './infrastructure/crypto/argon2-password-hasher.js';
import { UuidV7Generator } from './infrastructure/crypto/uuid-v7.generator.js';
import { TypeOrmAccounts } from './infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { migrate, migrateBack } from './infrastructure/typeorm/migrate.js';

const USAGE = `npm run glaneur -- <command>

  create-admin --email <mail> --name <name> --organisation <name> [--password <password>]
               [--time-zone Europe/Paris] [--locale fr] [--operator]
               The first account of an installation: an organisation and its administrator.
               Without --password one is made up and printed once. With --operator they also run the
               installation: queues and figures of all organisations.
  seed         [--containers 620]   Demo data; up to several million containers.
  migrate      [--back]             Bring the schema up to date, or take the newest migration back.`;

type Command = (config: Config, database: OpenDatabase, args: string[]) => Promise<void>;

const createAdmin: Command = async (config, database, args) => {
  const text = { type: 'string' } as const;
  const options = {
    email: text,
    name: text,
    organisation: text,
    password: text,
    'time-zone': text,
    locale: text,
    operator: { type: 'boolean' } as const,
  };
  const { values } = parseArgs({ args, options });
  const {
    email = '',
    name = '',
    organisation = '',
    locale = 'fr',
    'time-zone': timeZone = 'Europe/Paris',
    operator,
  } = values;
  const password = values.password ?? randomBytes(15).toString('base64url');
  const runtime = await openRuntime(config, database.connection, loggerOf(config));
  try {
    const { unitOfWork } = runtime;
    const accounts = new TypeOrmAccounts(unitOfWork);
    const useCase = new CreateAdministrator(
      unitOfWork,
      accounts,
      new Argon2PasswordHasher(),
      new UuidV7Generator(),
    );
    await useCase.execute({
      email,
      name,
      password,
      operator,
      organisation: { name: organisation, timeZone, locale },
    });
    const runs = operator ? ' and runs this installation' : '';
    console.log(
      `${email} administers ${organisation}${runs}.${values.password ? '' : ` Password, shown this once: ${password}`}`,
    );
  } finally {
    await closeRuntime(runtime);
  }
};

const seed: Command = async (config, { connection }, args) => {
  if (config.production) throw new ConfigError('NODE_ENV: demo data is never loaded in production');
  const { values } = parseArgs({ args, options: { containers: { type: 'string' } } });
  const hasher = new Argon2PasswordHasher();
  const onProgress = (done: number, total: number) =>
    process.stdout.write(`\r${done} of ${total} containers`);
  await loadDemoData(connection, {
    ...(values.containers === undefined ? {} : { containers: Number(values.containers) }),
    today: demoDay(new Date()),
    hashPassword: (password) => hasher.hash(password),
    onProgress,
  });
  process.stdout.write('\n');
};

const migrateCommand: Command = async (_config, { connection }, args) => {
  const { values } = parseArgs({ args, options: { back: { type: 'boolean', default: false } } });
  if (values.back) await migrateBack(connection);
  else
    console.log(`applied: ${(await migrate(connection)).join(', ') || 'nothing, the schema is up to date'}`);
};

const COMMANDS: Readonly<Record<string, Command>> = {
  'create-admin': createAdmin,
  seed,
  migrate: migrateCommand,
};

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new ConfigError(USAGE);
  loadDotEnv();
  const config = readConfig(process.env);
  const database = await openDatabase(config, {
    programFolder: import.meta.dirname,
    joinRunning: true,
    log: () => {},
  });
  try {
    if (command !== migrateCommand) await migrate(database.connection);
    await command(config, database, args);
  } finally {
    await database.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof DomainError)
    console.error(error.violations.map(({ message }) => message).join('\n') || error.message);
  else if (error instanceof ConfigError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))
    console.error((error as Error).message);
  else console.error(error);
  process.exitCode = 1;
});
