import { spawn } from 'node:child_process';
import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../run/json-file.mjs';
import { localFolder, projectNode, projectPath, root } from '../run/project.mjs';

const resultsFolder = join(localFolder, 'test-results');

/**
 * Runs one Jest project with its output passed on as it comes.
 * @param {AbortSignal} signal ends it early
 * @returns {Promise<{ suite, profile, passed, failed, skipped, seconds, note }>} where a suite that crashed, or that ran no test, has failed
 */
export async function runSuite({ suite, profile, flags }, env, extra, signal) {
  const outputFile = join(resultsFolder, `${profile ? `${suite}-${profile}` : suite}.json`);
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(outputFile, { force: true });
  const start = performance.now();
  const exit = await jest(
    ['--selectProjects', suite, '--json', `--outputFile=${outputFile}`, ...flags, ...extra],
    env,
    signal,
  );
  const seconds = (performance.now() - start) / 1000;
  return { suite, profile, seconds, ...count(readJson(outputFile), exit) };
}

function jest(args, env, signal) {
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return new Promise((resolve) => {
    const child = spawn(
      projectNode(),
      [...node, join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...args],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...env, PATH: projectPath() },
      },
    );
    const stop = () => child.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    const end = (code) => {
      signal.removeEventListener('abort', stop);
      resolve(code);
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code, killedBy) => end(code ?? killedBy));
  });
}

/** What Jest wrote and how it ended, as numbers that cannot make a failure look like none. */
export function count(result, exit) {
  if (!result) return { passed: 0, failed: 1, skipped: 0, note: `crashed (${exit})` };
  const {
    numPassedTests: passed,
    numFailedTests,
    numRuntimeErrorTestSuites: crashed,
    numPendingTests,
    numTodoTests,
  } = result;
  const skipped = numPendingTests + numTodoTests;
  const failed = numFailedTests + crashed;
  const notes = crashed > 0 ? [`${crashed} files did not load`] : [];
  if (failed === 0 && exit !== 0) return { passed, failed: 1, skipped, note: `ended with ${exit}` };
  if (failed === 0 && passed === 0) return { passed, failed: 1, skipped, note: 'ran no test' };
  return { passed, failed, skipped, note: notes.join(', ') };
}
