import { releaseServers, serversForTests } from '../../scripts/test/servers.mjs';
import { EXIT } from './exit.mjs';
import { WrongAnswer } from './wrong-answer.mjs';

/**
 * Runs a benchmark on real servers and prints what it answers. Ends with 1 where an answer is wrong, never because of a
 * slow machine.
 * @param {(place: { databaseUrl: string, redisUrl: string }) => Promise<string>} measure
 */
export async function runOnServers(measure) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void releaseServers().finally(() => process.exit(EXIT.broken)));
  }
  process.exitCode = await measured(measure).catch((error) => {
    process.stderr.write(
      `${error instanceof WrongAnswer ? `WRONG ANSWER. ${error.message}` : error.stack}\n${error.output ?? ''}\n`,
    );
    return error instanceof WrongAnswer ? EXIT.wrongAnswer : EXIT.broken;
  });
}

async function measured(measure) {
  try {
    const servers = await serversForTests();
    if (servers.reason) {
      process.stderr.write(`Real PostGIS and Redis are missing: ${servers.reason}\n${servers.hint}\n`);
      return EXIT.unavailable;
    }
    const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = servers.env;
    process.stdout.write(await measure({ databaseUrl, redisUrl }));
    return 0;
  } finally {
    await releaseServers();
  }
}
