import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '../../../scripts/run/json-file.mjs';
import { markdownOf } from './markdown.mjs';

/** Writes map-radius.md, map-radius.json and map-radius-explain.txt. */
export function writeReport(folder, result, plans) {
  mkdirSync(folder, { recursive: true });
  const markdown = markdownOf(result);
  writeFileSync(join(folder, 'map-radius.md'), markdown);
  writeJson(join(folder, 'map-radius.json'), result);
  writeFileSync(join(folder, 'map-radius-explain.txt'), plans);
  return markdown;
}
