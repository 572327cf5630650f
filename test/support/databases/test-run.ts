import { randomBytes } from 'node:crypto';

/** Names of one Jest run's databases carry its process id, so that a later run can tell which were left behind. */
export function nameForRun(prefix: string, run: string): string {
  return `${prefix}_${run}_${randomBytes(5).toString('hex')}`;
}

/** The run that the global set-up announced to its workers. */
export function currentRun(): string {
  const run = process.env.GLANEUR_TEST_RUN;
  if (!run)
    throw new Error('no test run: the Jest project needs test/support/global-setup.ts as its globalSetup');
  return run;
}

/** Whether the name carries this run's number, or that of a run that is gone. */
export function isLeftBy(name: string, prefix: string, run: string): boolean {
  const owner = new RegExp(`^${prefix}_(\\d+)_[0-9a-f]+$`).exec(name)?.[1];
  return owner !== undefined && (owner === run || !isAlive(Number(owner)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
