import { importProblemsInFrench } from '../../src/infrastructure/mail/templates/import-report.problems.fr.js';
import { rowProblems } from '../../web/src/i18n/staff/row-problems.fr.js';
import { read } from './planted-trees.js';

/** Where the rules stand that reject a row of an import. */
const RULES = [
  'imports/row-verdict.ts',
  'imports/finding.ts',
  'imports/coordinates.ts',
  'network/container.properties.ts',
  'network/container.rules.ts',
  'shared/text.ts',
  'shared/position.ts',
];

const codes = new Set(
  RULES.flatMap((file) => {
    const text = read(`src/domain/${file}`);
    return [...text.matchAll(/'((?:row|import|container|position|text)\.[a-z_]+)'/g)].map(
      ([, code]) => code!,
    );
  }),
);

describe('what is wrong with a row of an import', () => {
  it('has codes', () => {
    for (const code of ['row.columns', 'import.decimal_comma', 'container.no_area_here', 'text.blank'])
      expect(codes).toContain(code);
  });

  it.each([...codes])('is said in French on the page and in the mail: %s', (code) => {
    expect(rowProblems[code]).toEqual(expect.any(String));
    expect(importProblemsInFrench.get(code)).toEqual(expect.any(String));
  });

  it('has no words for codes that are no more', () => {
    expect(Object.keys(rowProblems).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('speaks to whoever mends a file: there is no area to choose', () => {
    expect(rowProblems['container.no_area_here']).not.toMatch(/choisi/i);
  });
});
