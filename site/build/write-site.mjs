import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Renders every page of a snapshot into a folder, with the assets: what a plain `astro build` would write. */
export async function writeSite(template, snapshot, folder) {
  for (const page of template.pages(snapshot)) {
    const target = join(folder, page.file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, (await template.render(page)).body);
  }
  cpSync(template.assetsFolder, join(folder, '_astro'), { recursive: true });
}
