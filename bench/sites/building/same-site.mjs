import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { WrongAnswer } from '../../shared/wrong-answer.mjs';
import { unescaped } from '../content/views.mjs';

/** How far the size of another generator's page may be from ours. */
const SIZE_TOLERANCE = 0.1;

/**
 * Every file that is expected is there and no other; each shows the same text and leads to the same places.
 * @param {Map<string, string>} files where each stands, by its name
 * @param {Map<string, string>} expected what each holds, by its name
 * @param {{ exactly: boolean }} options exactly: byte for byte
 * @throws {WrongAnswer}
 */
export function requireSameSite(who, files, expected, { exactly }) {
  const missing = [...expected.keys()].filter((file) => !files.has(file));
  const surplus = [...files.keys()].filter((file) => !expected.has(file));
  if (missing.length + surplus.length > 0)
    throw new WrongAnswer(`${who}: missing ${missing.slice(0, 5)}; not expected ${surplus.slice(0, 5)}`);
  for (const [file, wanted] of expected) {
    const written = readFileSync(files.get(file), 'utf8');
    const differs = exactly ? written !== wanted && 'differs' : differenceOf(file, written, wanted);
    if (differs) throw new WrongAnswer(`${who}: ${file} ${differs}`);
  }
}

const isJson = (file) => file.endsWith('.json');

function differenceOf(file, written, wanted) {
  if (isJson(file)) return !isDeepStrictEqual(JSON.parse(written), JSON.parse(wanted)) && 'holds other data';
  const [one, other] = [written, wanted].map(essenceOf);
  for (const part of Object.keys(one))
    if (one[part] !== other[part]) return `has another ${part}: ${firstDifference(one[part], other[part])}`;
  const ratio = written.length / wanted.length;
  return Math.abs(ratio - 1) > SIZE_TOLERANCE && `has ${ratio.toFixed(2)} times the bytes`;
}

/** What a reader sees and where it leads, without the space between elements. */
function essenceOf(markup) {
  const text = unescaped(markup.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, '');
  const links = [...markup.matchAll(/\s(?:href|src|d|data-[a-z]+)="([^"]*)"/g)].map(([, link]) =>
    unescaped(link),
  );
  return { text, links: links.sort().join('\n') };
}

function firstDifference(one, other) {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `${around(one)} instead of ${around(other)}`;
}

/** The files of a site in a folder, without the assets that all sites share. */
export function filesBelow(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [relative(folder, path), path]);
  return new Map(named.filter(([file]) => !file.startsWith('_astro/')));
}
