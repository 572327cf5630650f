/**
 * Fails where api/openapi.json or the SDK is not what the built code yields: makes both again in a temporary folder
 * and compares byte for byte. `npm run openapi` brings them up to date.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run/command.mjs';
import { projectNode, projectPath, root } from './run/project.mjs';

const committedSdk = join(root, 'packages', 'sdk', 'src', 'generated');
const folder = mkdtempSync(join(tmpdir(), 'glaneur-openapi-'));
const document = join(folder, 'openapi.json');
const sdk = join(folder, 'generated');
const environment = { ...process.env, PATH: projectPath() };

try {
  await run(projectNode(), ['dist/src/openapi.js', document], { cwd: root, env: environment });
  const generator = join('node_modules', '@hey-api', 'openapi-ts', 'bin', 'run.js');
  await run(projectNode(), [generator, '-f', 'packages/sdk/openapi-ts.config.ts'], {
    cwd: root,
    env: { ...environment, OPENAPI_DOCUMENT: document, SDK_FOLDER: sdk },
  });
  const drifted = [
    ...(sameFile(document, join(root, 'api', 'openapi.json')) ? [] : ['api/openapi.json']),
    ...driftedFiles().map((name) => `packages/sdk/src/generated/${name}`),
  ];
  for (const name of drifted) process.stderr.write(`not what the code yields: ${name}\n`);
  process.stdout.write(
    drifted.length === 0 ? 'the OpenAPI document and the SDK are up to date\n' : 'npm run openapi\n',
  );
  process.exitCode = drifted.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error.output ?? ''}\nthe OpenAPI check failed: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function driftedFiles() {
  const names = new Set([...filesIn(sdk), ...filesIn(committedSdk)]);
  return [...names].sort().filter((name) => !sameFile(join(sdk, name), join(committedSdk, name)));
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}

function sameFile(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}
