import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createRuntime } from './config/runtime.js';
import { httpApplication, loggerOf } from './config/application.js';
import { readConfig } from './config/config.js';
import { openApiDocument } from './presentation/http/shared/openapi-document.js';

/** Writes the OpenAPI document to the file named on the command line. Needs no database: nothing is connected. */
async function main(file: string): Promise<void> {
  const config = readConfig({ LOG_LEVEL: 'error' });
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const nowhere = { host: '', port: 0, user: '', database: '' };
  const runtime = await createRuntime(config, nowhere, key, loggerOf(config));
  const app = await httpApplication(runtime, '');
  await writeFile(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
}

await main(process.argv[2] ?? 'api/openapi.json');
