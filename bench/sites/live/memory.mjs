import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectNode } from '../../../scripts/run/project.mjs';
import { environment } from '../../shared/contestant.mjs';
import { median } from '../../shared/load/samples.mjs';
import { scratchFolder } from '../scratch.mjs';

const PROGRAM = join(import.meta.dirname, 'memory-program.mjs');

/**
 * Builds sites in turns, again and again, in one process that does nothing else.
 * @param {import('../settings.mjs').Plan['memory']} plan
 * @returns {Promise<object>} resident bytes of the process after each hundredth of the builds, and their medians in the
 *   second tenth, in the sixth, when its heaps have grown to what is needed, and in the last
 */
export async function measureMemory(plan) {
  const samples = await samplesOf([scratchFolder(), JSON.stringify(plan)]);
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const inTenth = (number) =>
    median(samples.slice((number - 1) * tenth, number * tenth).map(({ bytes }) => bytes));
  const { seconds } = samples.at(-1);
  return { samples, seconds, tenths: { second: inTenth(2), sixth: inTenth(6), last: inTenth(10) } };
}

function samplesOf(args) {
  const samples = [];
  const child = fork(PROGRAM, args, { execPath: projectNode(), env: environment });
  child.on('message', (sample) => samples.push(sample));
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve(samples) : reject(new Error(`the builder ended with ${code}`)),
    );
  });
}
