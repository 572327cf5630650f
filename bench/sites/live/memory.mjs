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
 * @returns {Promise<object>} resident bytes of the process after each tenth of a tenth of the builds, and their medians
 *   in the second tenth, when all is warm, and in the last
 */
export async function measureMemory(plan) {
  const samples = await samplesOf([scratchFolder(), JSON.stringify(plan)]);
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const bytesOf = (part) => median(part.map(({ bytes }) => bytes));
  const seconds = samples.at(-1).seconds;
  return {
    samples,
    seconds,
    early: bytesOf(samples.slice(tenth, 2 * tenth)),
    late: bytesOf(samples.slice(-tenth)),
  };
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
