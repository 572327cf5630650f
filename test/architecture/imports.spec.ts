import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { filesUnder, PLANTED, plantedFault, plantedRules, ROOT } from './planted-trees.js';

const { forbidden } = jest.requireActual<{ forbidden: { name: string; severity: string }[] }>(
  '../../.dependency-cruiser.cjs',
);
const rules = forbidden.map((rule) => rule.name);

/** `file`, the rule it breaks, and what it may not import (or itself, where it stands in the wrong place). */
interface Violation {
  file: string;
  rule: string;
  to: string;
}

/** Runs dependency-cruiser as `npm run lint:architecture` does; it is ESM only, hence a process of its own. */
function cruise(...folders: string[]): Violation[] {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const output = execFileSync(
    process.execPath,
    [program, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return (JSON.parse(output) as ICruiseResult).modules.flatMap((module) => [
    ...(module.rules ?? []).map(({ name }) => ({ file: module.source, rule: name, to: module.source })),
    ...module.dependencies.flatMap((dependency) =>
      (dependency.rules ?? []).map(({ name }) => ({
        file: module.source,
        rule: name,
        to: dependency.resolved,
      })),
    ),
  ]);
}

describe('imports, folders and file names', () => {
  const found = cruise('src', PLANTED);
  const inTree = (rule: string): Violation[] =>
    found.filter(({ file }) => file.startsWith(`${PLANTED}/${rule}/`));

  it('are in order in src', () => {
    expect(found.filter(({ file }) => file.startsWith('src/'))).toEqual([]);
  });

  it('were read in src', () => {
    expect(filesUnder('src').length).toBeGreaterThan(0);
  });

  it('have a planted violation for every rule, and a rule for every planted violation', () => {
    expect(plantedRules().filter((name) => name !== 'domain-is-pure')).toEqual([...rules].sort());
  });

  it('fail the build when broken: every rule is an error', () => {
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  describe.each(rules)('%s', (rule) => {
    const files = filesUnder(`${PLANTED}/${rule}/src`);
    const faulty = files.filter((file) => plantedFault(file) !== undefined);

    it('catches each planted violation and nothing beside it', () => {
      expect(faulty).not.toEqual([]);
      expect([...new Set(inTree(rule).map(({ file }) => file))].sort()).toEqual(faulty);
    });

    it('is the only rule that its planted tree breaks', () => {
      expect([...new Set(inTree(rule).map((violation) => violation.rule))]).toEqual([rule]);
    });
  });
});
