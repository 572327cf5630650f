import { readRealFile, realDataFolder } from './folder.js';

/** The big list of naughty strings, each once; none where the files are not. */
export function naughtyStrings(): string[] {
  if (!realDataFolder()) return [];
  return [...new Set(JSON.parse(readRealFile('naughty/blns/blns.json')) as string[])];
}
