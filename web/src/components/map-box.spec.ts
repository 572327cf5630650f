import { boxRound } from './map-box.js';

describe('the box round positions', () => {
  it('holds all of them', () => {
    const box = boxRound([
      { lat: 43.5, lon: 1.4 },
      { lat: 43.7, lon: 1.2 },
    ]);
    expect(box).toEqual({ west: 1.2, south: 43.5, east: 1.4, north: 43.7 });
  });

  it('is a few streets wide round one', () => {
    const box = boxRound([{ lat: 60, lon: 10 }], 1000)!;
    expect((box.north - box.south) * 111_195).toBeCloseTo(1000, 3);
    expect((box.east - box.west) * 111_195 * Math.cos(Math.PI / 3)).toBeCloseTo(1000, 3);
  });

  it('is none round nothing, and takes more positions than a call takes arguments', () => {
    expect(boxRound([])).toBeNull();
    const many = Array.from({ length: 300_000 }, (_, i) => ({ lat: i / 1e6, lon: 0 }));
    expect(boxRound(many)!.north).toBeCloseTo(0.299999);
  });
});
