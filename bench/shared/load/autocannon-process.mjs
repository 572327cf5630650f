/**
 * One round of load, in a process of its own. Reads its job as JSON from standard input:
 *   { url, requests, connections, settle, measured }
 * and prints rates, what went wrong and its own share of one processor as JSON.
 */
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';
import { ratesOf } from './samples.mjs';

const { url, requests, connections, settle, measured } = JSON.parse(await text(process.stdin));

/** Each connection begins elsewhere in the list: otherwise all would ask the same question at the same time. */
let opened = 0;
function setupClient(client) {
  const start = Math.floor((opened++ * requests.length) / connections);
  client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
}

const samples = [];
const start = performance.now();
const cpuAtStart = process.cpuUsage();
const load = autocannon({ url, connections, duration: settle + measured, sampleInt: 100, setupClient });
load.on('response', (_client, _status, _bytes, latencyMs) =>
  samples.push({ atMs: performance.now(), latencyMs }),
);
const { non2xx, errors, timeouts, statusCodeStats } = await load;
const cpu = process.cpuUsage(cpuAtStart);
const elapsedMs = performance.now() - start;

const result = {
  rates: ratesOf(samples, start + settle * 1_000, measured),
  answers: samples.length,
  cpuShare: (cpu.user + cpu.system) / 1_000 / elapsedMs,
  wrong: non2xx + errors + timeouts,
  statusCodeStats,
};
process.stdout.write(JSON.stringify(result));
