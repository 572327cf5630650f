import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { rootFolder } from '../support/databases/template-hash.js';

/** Runs a script of `site/build` and answers how it ended and what it printed. */
export async function runScript(script: string, args: readonly string[]) {
  const child = start(script, args);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => output.push(String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output.join('') };
}

export interface Preview {
  readonly url: string;
  readonly pages: readonly { readonly path: string; readonly kind: string }[];
  /** The address of the first page of a kind. */
  of(kind: string): string;
  close(): Promise<void>;
}

/** Serves a fixture with the headers that its pages ask for. */
export async function preview(fixture: string, ...options: string[]): Promise<Preview> {
  const child = start('preview.mjs', [fixture, ...options]);
  const errors: string[] = [];
  child.stderr?.on('data', (chunk) => errors.push(String(chunk)));
  if (!child.stdout) throw new Error('the preview has no output');
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('ready ')) continue;
    const { url, pages } = JSON.parse(line.slice('ready '.length)) as Pick<Preview, 'url' | 'pages'>;
    return {
      url,
      pages,
      of: (kind) => {
        const page = pages.find((one) => one.kind === kind);
        if (!page) throw new Error(`${fixture} has no page ${kind}`);
        return url + page.path;
      },
      close: async () => {
        child.kill();
        await once(child, 'close');
      },
    };
  }
  throw new Error(`the preview of ${fixture} ended: ${errors.join('')}`);
}

function start(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(rootFolder, 'site', 'build', script), ...args], { cwd: rootFolder });
}
