import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '../../../scripts/run/json-file.mjs';
import { surroundingsLine } from '../../shared/report/surroundings.mjs';
import { table } from '../../shared/report/table.mjs';
import { aimsOf } from './aims.mjs';
import { method } from './method.mjs';
import { buildsSection, liveSection, memorySection, servingSection } from './sections.mjs';

/** Writes sites.md and sites.json. @returns {string} the result for people */
export function writeReport(folder, result) {
  mkdirSync(folder, { recursive: true });
  const markdown = markdownOf(result);
  writeFileSync(join(folder, 'sites.md'), markdown);
  writeJson(join(folder, 'sites.json'), result);
  return markdown;
}

function markdownOf(result) {
  const { surroundings, missing, builds, serving, memory, live } = result;
  return [
    '# Public websites',
    '',
    `${surroundings.date}. Written by \`npm run bench:sites\`; every round is in [sites.json](sites.json).`,
    '',
    ...missing.map(
      ({ title, install }) => `**${title} was left out: it was not installed** (\`${install}\`).\n`,
    ),
    ...table(['', 'measured', 'aim', 'measured / aim'], aimsOf(result)),
    '',
    ...(builds ? buildsSection(builds) : []),
    ...(live ? liveSection(live) : []),
    ...(memory ? memorySection(memory) : []),
    ...(serving ? servingSection(serving) : []),
    '## Method',
    '',
    surroundingsLine(surroundings),
    ...method(result),
    '',
  ].join('\n');
}
