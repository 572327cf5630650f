import { defineConfig } from '@hey-api/openapi-ts';

/** The document the client is generated from. The check for drift names another document and another folder. */
const document = process.env['OPENAPI_DOCUMENT'] ?? './api/openapi.json';

/** Run from the repository's root: `openapi-ts -f packages/sdk/openapi-ts.config.ts`. */
export default defineConfig({
  input: document,
  logs: { level: 'warn', file: false },
  output: {
    path: process.env['SDK_FOLDER'] ?? 'packages/sdk/src/generated',
    module: { extension: '.js' },
    // The generator's own client does not hold under exactOptionalPropertyTypes; its types are used all the same.
    header: [
      '// @ts-nocheck',
      '// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.',
    ],
  },
  parser: {
    hooks: {
      symbols: {
        // Operations in one file per tag: a page loads those of its own part, not those of all.
        getFilePath: ({ meta }) =>
          meta['artifact'] === 'sdk' && meta['resource'] === 'operation'
            ? `sdk/${meta['tags']?.[0]}`
            : undefined,
      },
    },
  },
  plugins: [
    { name: '@hey-api/client-fetch', baseUrl: false },
    { name: '@hey-api/typescript', enums: false },
    { name: '@hey-api/sdk' },
  ],
});
