import { keepListening } from './shared-listening.js';
import { cstring, message, simpleQuery } from './wire-messages.js';

const parse = (sql: string): Buffer => message('P', cstring('name'), cstring(sql), Buffer.from([0, 0]));
const nothing = 'UNLISTEN "no such channel"';

it.each(['UNLISTEN *', ' unlisten news ; ', 'UNLISTEN "Big News"'])('makes %j end nothing', (sql) => {
  expect(keepListening(simpleQuery(sql))).toEqual(simpleQuery(nothing));
  expect(keepListening(parse(sql))).toEqual(parse(nothing));
});

it.each(['LISTEN news', "SELECT 'UNLISTEN *'", 'UNLISTEN a; DROP TABLE b'])('leaves %j alone', (sql) => {
  const query = simpleQuery(sql);
  expect(keepListening(query)).toBe(query);
});
