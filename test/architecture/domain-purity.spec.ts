import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { filesUnder, PLANTED, plantedFault, read, ROOT } from './planted-trees.js';

const { bans, rules } = jest.requireActual<{ bans: string[]; rules: Linter.RulesRecord }>(
  './domain-purity.cjs',
);

const linter = new Linter();

/** The bans that `file` breaks, by name. */
function bansBrokenBy(file: string): string[] {
  const settings: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser }, rules };
  return linter
    .verify(read(file), [settings], { filename: file })
    .map(({ message }) => /\[([^\]]+)\] /.exec(message)?.[1] ?? message);
}

describe('the domain', () => {
  const planted = filesUnder(`${PLANTED}/domain-is-pure/src`);

  it.each(planted)('%s', (file) => {
    const fault = plantedFault(file);
    expect(bansBrokenBy(file)).toEqual(fault === undefined ? [] : [fault]);
  });

  it('has a planted violation for every ban', () => {
    const faults = planted.map(plantedFault).filter((fault) => fault !== undefined);
    expect(faults.sort()).toEqual([...bans].sort());
  });

  it('reads no clock, throws no dice, reaches nothing outside', () => {
    const files = filesUnder('src/domain').filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => bansBrokenBy(file).map((ban) => `${file}: ${ban}`))).toEqual([]);
  });

  it('is linted by the same bans in the editor and by `npm run lint`', () => {
    const program = join(ROOT, 'node_modules/eslint/bin/eslint.js');
    const output = execFileSync(
      process.execPath,
      [program, '--print-config', 'src/domain/shared/position.ts'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    const applied = (JSON.parse(output) as { rules: Record<string, [number, ...unknown[]]> }).rules;
    for (const [name, options] of Object.entries(rules)) {
      expect(applied[name]).toEqual([2, ...(options as unknown[]).slice(1)]);
    }
  });
});
