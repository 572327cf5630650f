/**
 * `npm run start:dev`: the compiler watches the server's sources, the server starts again when its compiled files
 * change, Vite serves the pages and forwards the API's paths. Ends all of them together.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from './run/command.mjs';
import { projectNode, projectPath, root } from './run/project.mjs';

const environment = { ...process.env, PATH: projectPath() };
await run(projectNode(), ['scripts/setup.mjs', '--build'], { cwd: root, live: true });

const children = [
  start([
    join('node_modules', 'typescript', 'bin', 'tsc'),
    '-p',
    join('packages', 'website-config', 'tsconfig.build.json'),
    '--watch',
    '--preserveWatchOutput',
  ]),
  start([
    join('node_modules', 'typescript', 'bin', 'tsc'),
    '-p',
    'tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
  ]),
  start(['--watch', '--watch-preserve-output', '--enable-source-maps', join('dist', 'src', 'main.js')]),
  start([join(root, 'node_modules', 'vite', 'bin', 'vite.js')], join(root, 'web')),
];

let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
for (const child of children) child.on('close', end);

function start(args, cwd = root) {
  return spawn(projectNode(), args, { cwd, stdio: 'inherit', env: environment });
}

function end() {
  if (ending) return;
  ending = true;
  for (const child of children) child.kill('SIGTERM');
}
