import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { rootFolder } from '../support/databases/template-hash.js';

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, unknown>;
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  ports?: string[];
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const read = (file: string) => readFileSync(join(rootFolder, file), 'utf8');
const compose = (file: string) => parse(read(file), { merge: true }) as Compose;

/** A Dockerfile's instructions, line continuations joined, comments gone. */
function instructions(): { stage: number; word: string; rest: string }[] {
  const lines = read('Dockerfile')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter(Boolean);
  let stage = -1;
  return lines.map((line) => {
    const [word = '', ...rest] = line.split(' ');
    if (word === 'FROM') stage += 1;
    return { stage, word, rest: rest.join(' ') };
  });
}

describe('the image', () => {
  const all = instructions();
  const last = all.filter(({ stage }) => stage === 2);
  const of = (word: string) => last.filter((entry) => entry.word === word).map(({ rest }) => rest);

  it('is built in stages, and the last one installs nothing', () => {
    expect(all.filter(({ word }) => word === 'FROM')).toHaveLength(3);
    expect(of('RUN').join()).not.toMatch(/npm|apt/);
  });

  it('carries no development packages', () => {
    const dependencies = all.filter(({ stage, word }) => stage === 1 && word === 'RUN');
    expect(dependencies.map(({ rest }) => rest).join()).toContain('npm ci --omit=dev');
    expect(of('COPY').filter((rest) => rest.includes('node_modules'))).toEqual([
      '--from=dependencies /build/node_modules node_modules',
    ]);
  });

  it('ships the package that server and worker import, where its link leads', () => {
    const dependencies = all.filter(({ stage, word }) => stage === 1 && word === 'RUN');
    expect(dependencies.map(({ rest }) => rest).join()).toContain(
      'ln -s ../../packages/website-config node_modules/@glaneur/website-config',
    );
    const shipped = of('COPY').filter((rest) => rest.includes('website-config'));
    expect(shipped).toEqual([
      '--from=build /build/packages/website-config/package.json packages/website-config/',
      '--from=build /build/packages/website-config/dist packages/website-config/dist',
    ]);
  });

  it('does not run as root', () => {
    expect(of('USER')).toEqual(['node']);
  });

  it('says whether it is well', () => {
    expect(of('HEALTHCHECK').join()).toContain('/health/ready');
  });

  it('copies only what the ignore list lets through', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', '.glaneur', '**/node_modules']));
  });
});

describe.each(['docker-compose.yml', 'docker-compose.production.yml'])('%s', (file) => {
  const { services, volumes } = compose(file);
  const variables = new Set(
    [...read('src/config/config.ts').matchAll(/^ +([A-Z][A-Z0-9_]+): /gm)].map((match) => match[1]),
  );

  it('runs API, worker, PostGIS and Redis', () => {
    expect(Object.keys(services)).toEqual(expect.arrayContaining(['api', 'worker', 'database', 'redis']));
    expect(services.database?.image).toMatch(/^postgis\/postgis:/);
  });

  it('sets no variable that the program does not read', () => {
    for (const name of ['api', 'worker']) {
      const set = Object.keys(services[name]?.environment ?? {});
      expect(set.length).toBeGreaterThan(5);
      expect(set.filter((variable) => !variables.has(variable))).toEqual([]);
    }
  });

  it('gives API and worker the same settings, but for who works', () => {
    const { WORKER, ...api } = services.api?.environment ?? {};
    expect(WORKER).toBe('none');
    expect(services.worker?.environment).toEqual(api);
    expect(services.worker?.command).toEqual(['dist/src/worker.js']);
  });

  it('lets both see one volume of files', () => {
    expect(services.api?.volumes).toEqual(services.worker?.volumes);
    const named = Object.values(services).flatMap((service) => service.volumes ?? []);
    for (const volume of named) expect(volumes).toHaveProperty(volume.split(':')[0] ?? '');
  });

  it('starts a service when those it needs are well', () => {
    for (const { depends_on: needs = {} } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(needs)) {
        expect(condition).toBe('service_healthy');
        const needed = services[name];
        expect(needed?.healthcheck?.test ?? needed?.build ?? needed?.image).toBeDefined();
        expect(needed?.healthcheck?.disable).not.toBe(true);
      }
    }
  });

  it('keeps a queue that is never evicted', () => {
    expect(services.redis?.command?.join(' ')).toContain('--maxmemory-policy noeviction');
  });

  it('names a version of every image that is not its own', () => {
    for (const { image = '', build } of Object.values(services)) {
      if (build !== undefined || image.startsWith('${')) continue;
      expect(image).toMatch(/:[\w.-]*\d/);
    }
  });

  it('opens no port to the world', () => {
    for (const { ports = [] } of Object.values(services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });
});

describe('production', () => {
  it('holds no secret of its own: each is asked for by name', () => {
    const text = read('docker-compose.production.yml');
    for (const secret of [
      'DATABASE_PASSWORD',
      'JWT_PRIVATE_KEY',
      'METRICS_TOKEN',
      'SMTP_URL',
      'PUBLIC_URL',
    ]) {
      expect(text).toContain(`\${${secret}:?`);
    }
  });
});
