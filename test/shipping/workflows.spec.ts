import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { rootFolder } from '../support/databases/template-hash.js';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  steps: Step[];
  strategy?: { matrix: Record<string, string[]> };
  'timeout-minutes'?: number;
  services?: Record<string, { image: string }>;
}
interface Workflow {
  jobs: Record<string, Job>;
  permissions: unknown;
}

const read = (file: string) => readFileSync(join(rootFolder, file), 'utf8');
const workflow = (name: string) => parse(read(`.github/workflows/${name}`)) as Workflow;
const steps = (jobs: Workflow['jobs']) => Object.values(jobs).flatMap((job) => job.steps);

describe('the workflow of every change', () => {
  const { jobs } = workflow('ci.yml');

  it('goes from lint over unit and e2e to build', () => {
    const order = Object.entries(jobs).map(([name, { needs }]) => [name, needs]);
    expect(order).toEqual([
      ['lint', undefined],
      ['unit', 'lint'],
      ['e2e', 'unit'],
      ['build', 'e2e'],
    ]);
  });

  it('tests both profiles, on the services that the compose file runs', () => {
    expect(jobs.e2e?.strategy?.matrix).toEqual({ profile: ['embedded', 'server'] });
    const composed = read('docker-compose.yml');
    for (const { image } of Object.values(jobs.e2e?.services ?? {}))
      expect(composed).toContain(`image: ${image}`);
  });

  it('keeps what a failed run has left', () => {
    expect(jobs.e2e?.steps.filter((step) => step.if === 'failure()').map(({ uses }) => uses)).toEqual([
      expect.stringContaining('upload-artifact'),
    ]);
  });
});

describe.each(['ci.yml', 'release.yml'])('%s', (name) => {
  const { jobs, permissions } = workflow(name);

  it('may read the code and nothing else', () => expect(permissions).toEqual({ contents: 'read' }));

  it('ends by itself when it hangs', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('names a version of every action', () => {
    for (const { uses } of steps(jobs)) if (uses !== undefined) expect(uses).toMatch(/@v\d+$/);
  });

  it('runs scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = steps(jobs).map(({ run = '' }) => run);
    for (const [, script = ''] of commands.join('\n').matchAll(/npm run ([\w:-]+)/g)) {
      expect(scripts).toHaveProperty([script]);
    }
    for (const [, file = ''] of commands.join('\n').matchAll(/node (scripts\/\S+)/g)) {
      expect(existsSync(join(rootFolder, file))).toBe(true);
    }
  });
});

describe('a release', () => {
  const { jobs } = workflow('release.yml');

  it('is deployed once its image is there', () => expect(jobs.deploy?.needs).toBe('image'));

  it('holds no address and no secret of its own', () => {
    const text = read('.github/workflows/release.yml');
    expect(text).not.toMatch(/(?:https?:\/\/|ghcr\.io|docker\.io)/);
    for (const name of ['REGISTRY_PASSWORD', 'COOLIFY_TOKEN']) expect(text).toContain(`secrets.${name}`);
  });
});
