import { chooseOrigins } from '../map-radius/origins.mjs';
import { pathOf } from '../map-radius/question.mjs';
import { httpRound } from '../shared/load/http-load.mjs';
import { median } from '../shared/load/samples.mjs';
import { withGlaneur } from './contestants/glaneur.mjs';
import { onCopy } from '../shared/database/on-copy.mjs';

/** Windows without an import, before which the program is warmed up by one more. */
const IDLE_WINDOWS = 3;

/**
 * The public search as fast as it answers, without an import and while one of many rows runs: windows one after the other,
 * of which the one in which the import ends is not counted. Any answer that is no 2xx fails the run.
 * @returns {Promise<{ rows: number, idle: object[], during: object[], perSecond: { idle: number, during: number, slowest: number } }>}
 */
export function measureSearching(place, path, rows, window) {
  return onCopy(place, async (copy) => {
    const { town } = await chooseOrigins(copy.connection);
    const requests = town.map((origin) => ({ path: pathOf(origin) }));
    return withGlaneur(copy, async (program) => {
      const search = () => httpRound(program.server, requests, { settle: 0, measured: window });
      await search();
      const idle = [];
      while (idle.length < IDLE_WINDOWS) idle.push(await search());
      const id = await program.upload(path);
      const during = [];
      for (;;) {
        const figures = await search();
        if (await program.isOver(id)) break;
        during.push(figures);
      }
      program.requireAll(rows);
      const rates = (windows) => windows.map(({ perSecond }) => perSecond);
      const perSecond = {
        idle: median(rates(idle)),
        during: median(rates(during)),
        slowest: Math.min(...rates(during)),
      };
      return { rows, idle, during, perSecond };
    });
  });
}
