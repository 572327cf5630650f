import { PromMeter } from '../../../src/infrastructure/metrics/prom-meter.js';
import { InMemoryMeter } from '../../support/in-memory/meter.js';
import { describeMeterContract } from '../meter.contract.js';

describeMeterContract('in memory', () => {
  const meter = new InMemoryMeter();
  const read = async (name: string, labels = {}) => {
    const observed = meter.observed.filter((one) => one.name === name && isSame(one.labels, labels)).length;
    return (await meter.present(name)) ?? (observed || meter.total(name, labels));
  };
  return { meter, read };
});

describeMeterContract('for Prometheus', () => {
  const meter = new PromMeter();
  const read = async (name: string, labels: Record<string, string> = {}) => {
    const wanted = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
    const lines = (await meter.text()).split('\n');
    const found = lines.find(
      (line) =>
        (line.startsWith(`glaneur_${name}_count`) || new RegExp(`^glaneur_${name}[ {]`).test(line)) &&
        wanted.every((label) => line.includes(label)),
    );
    return found === undefined ? undefined : Number(found.slice(found.lastIndexOf(' ')));
  };
  return { meter, read };
});

describe('figures for Prometheus', () => {
  it('leave out what cannot be told, and tell the rest', async () => {
    const meter = new PromMeter();
    meter.gauge('broken', () => Promise.reject(new Error('away')));
    meter.gauge('hanging', () => new Promise(() => {}));
    meter.gauge('sound', () => 1);
    const text = await meter.text();
    expect(text).toContain('glaneur_broken Nan');
    expect(text).toContain('glaneur_hanging Nan');
    expect(text).toContain('glaneur_sound 1');
  });
});

function isSame(one: object, other: object): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
