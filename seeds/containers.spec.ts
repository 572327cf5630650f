import { createHash } from 'node:crypto';
import { boundaryContains } from './geometry.js';
import { type ContainerRecord, DEMO_CONTAINER_COUNT, demoAreas, demoContainers } from './index.js';
import { bankAt } from './toulouse/garonne.js';
import { SECTORS } from './toulouse/sectors.js';

const generate = (count: number, today = '2026-11-21', batchSize?: number): ContainerRecord[] =>
  [...demoContainers(count, batchSize === undefined ? { today } : { today, batchSize })].flat();

const digest = (containers: readonly ContainerRecord[]): string =>
  createHash('sha256').update(JSON.stringify(containers)).digest('hex');

const shareOf = (
  containers: readonly ContainerRecord[],
  test: (container: ContainerRecord) => boolean,
): number => containers.filter(test).length / containers.length;

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the 620 demo containers', () => {
  const containers = generate(DEMO_CONTAINER_COUNT);

  it('are the same on every run and machine', () => {
    expect(digest(containers)).toBe('eca6a9314cfe71a1f56f6c6cd32d3d8de5e81de83e9e48fc724f9142085fb3b3');
  });

  it('are 620, with distinct references, ids, names and positions', () => {
    expect(containers).toHaveLength(620);
    expect(containers[0]?.reference).toBe('TLS-0001');
    expect(containers[619]?.reference).toBe('TLS-0620');
    for (const field of ['reference', 'id', 'name'] as const) {
      expect(new Set(containers.map((container) => container[field])).size).toBe(620);
    }
    expect(new Set(containers.map(({ longitude, latitude }) => `${longitude},${latitude}`)).size).toBe(620);
  });

  it('each stand inside the boundary of their area, on its bank of the Garonne', () => {
    const areas = new Map(demoAreas().map((area) => [area.id, area]));
    const bankOf = new Map<string, string>(SECTORS.map(({ code, bank }) => [code, bank]));
    for (const { areaId, longitude, latitude, reference } of containers) {
      const area = areas.get(areaId);
      expect([reference, area && boundaryContains(area.boundary, longitude, latitude)]).toEqual([
        reference,
        true,
      ]);
      expect([reference, bankAt(longitude, latitude)]).toEqual([reference, bankOf.get(area?.code ?? '')]);
    }
  });

  it('serve every area, the dense centre closest together', () => {
    const perArea = demoAreas().map(({ id }) => containers.filter(({ areaId }) => areaId === id).length);
    expect(Math.min(...perArea)).toBeGreaterThanOrEqual(15);
    const near = (lon: number, lat: number): number =>
      containers.filter((c) => Math.abs(c.longitude - lon) < 0.02 && Math.abs(c.latitude - lat) < 0.015)
        .length;
    expect(near(1.444, 43.604)).toBeGreaterThan(3 * near(1.326, 43.461));
  });

  it('lie in the agglomeration, with at most six decimals', () => {
    for (const { longitude, latitude } of containers) {
      expect(longitude).toBeGreaterThan(1.15);
      expect(longitude).toBeLessThan(1.7);
      expect(latitude).toBeGreaterThan(43.4);
      expect(latitude).toBeLessThan(43.8);
      expect(Number(longitude.toFixed(6))).toBe(longitude);
      expect(Number(latitude.toFixed(6))).toBe(latitude);
    }
  });

  it('are mostly for textiles, mostly active, of usual sizes', () => {
    expect(shareOf(containers, ({ type }) => type === 'textile')).toBeCloseTo(0.85, 1);
    expect(new Set(containers.map(({ type }) => type)).size).toBe(6);
    expect(shareOf(containers, ({ status }) => status === 'active')).toBeCloseTo(0.92, 1);
    expect(new Set(containers.map(({ status }) => status)).size).toBe(4);
    expect(shareOf(containers, ({ capacityL }) => capacityL >= 1800 && capacityL <= 2500)).toBeGreaterThan(
      0.8,
    );
  });

  it('carry the address and INSEE code of one commune', () => {
    const codeOfTown = new Map<string, string | null>();
    for (const { address, municipalityCode } of containers) {
      const town = /^\d+( bis)? .+, 31\d{3} (.+)$/.exec(address)?.[2];
      expect([address, town === undefined]).toEqual([address, false]);
      expect(codeOfTown.get(town as string) ?? municipalityCode).toBe(municipalityCode);
      codeOfTown.set(town as string, municipalityCode);
    }
    expect(codeOfTown.get('Toulouse')).toBe('31555');
    expect(codeOfTown.get('Colomiers')).toBe('31149');
    expect(codeOfTown.size).toBeGreaterThan(40);
  });
});

describe('suspensions', () => {
  it('surround the day given, and nothing else depends on it', () => {
    const [now, later] = [generate(620, '2026-11-21'), generate(620, '2028-02-29')];
    const suspended = now.filter(({ status }) => status === 'suspended');
    expect(suspended.length).toBeGreaterThan(10);
    for (const { statusReason, suspendedFrom, suspendedUntil } of suspended) {
      expect(statusReason).toBeTruthy();
      expect(String(suspendedFrom) < '2026-11-21' && String(suspendedUntil) > '2026-11-21').toBe(true);
    }
    expect(
      now.filter((c) => c.status !== 'suspended' && (c.statusReason ?? c.suspendedFrom ?? c.suspendedUntil)),
    ).toEqual([]);
    const undated = (c: ContainerRecord): object => ({ ...c, suspendedFrom: null, suspendedUntil: null });
    expect(later.map(undated)).toEqual(now.map(undated));
    expect(later).not.toEqual(now);
  });

  it.each(['2026-02-30', '21/11/2026', ''])('refuse %p as a day', (today) => {
    expect(() => generate(1, today)).toThrow(RangeError);
  });
});

describe('containers for scale', () => {
  const many = generate(20_000);

  it('begin with the demo and do not depend on count or batch size', () => {
    expect(many.slice(0, 620)).toEqual(generate(620));
    expect(generate(3_000, '2026-11-21', 7)).toEqual(many.slice(0, 3_000));
    expect(digest(many)).toBe('aac8e8e1b41541b39f95c2c9cefb0ce6f2b6c3b640c1e93bf4a5ddff448efc82');
  });

  it('come in batches of the size asked for, the last one shorter', () => {
    const sizes = [...demoContainers(1_050, { today: '2026-11-21', batchSize: 500 })].map(
      ({ length }) => length,
    );
    expect(sizes).toEqual([500, 500, 50]);
    expect([...demoContainers(0, { today: '2026-11-21' })]).toEqual([]);
  });

  it('have distinct references and UUIDv7 ids in ascending order', () => {
    expect(new Set(many.map(({ reference }) => reference)).size).toBe(many.length);
    many.forEach(({ id }, index) => {
      expect(id).toMatch(UUID_V7);
      if (index > 0) expect(id > (many[index - 1] as ContainerRecord).id).toBe(true);
    });
  });

  it('each stand inside the boundary of their area', () => {
    const areas = new Map(demoAreas(many.length).map(({ id, boundary }) => [id, boundary]));
    const outside = many.filter(({ areaId, longitude, latitude }) => {
      const boundary = areas.get(areaId);
      return !boundary || !boundaryContains(boundary, longitude, latitude);
    });
    expect(outside).toEqual([]);
  });

  it('spread over mainland France in clusters', () => {
    const near = (lon: number, lat: number): number =>
      shareOf(many, (c) => Math.hypot((c.longitude - lon) * 75, (c.latitude - lat) * 111) < 20);
    expect(near(2.35, 48.85)).toBeGreaterThan(0.1);
    expect(near(4.84, 45.76)).toBeGreaterThan(0.02);
    expect(near(4.2, 46.9)).toBeLessThan(0.002);
    expect(near(-3.2, 46.2)).toBe(0);
  });

  it.each([-1, 1.5, NaN, 10_000_000])('refuse %p as a count', (count) => {
    expect(() => generate(count)).toThrow(RangeError);
  });
});
