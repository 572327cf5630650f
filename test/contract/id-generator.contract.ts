import type { IdGenerator } from '../../src/application/shared/id-generator.port.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function describeIdGeneratorContract(name: string, open: () => IdGenerator): void {
  describe(`ids ${name}`, () => {
    const ids = open();
    const made = Array.from({ length: 100_000 }, () => ids.next());

    it('are UUIDs of version 7 in lower case', () => {
      expect(made.filter((id) => !UUID_V7.test(id))).toEqual([]);
    });

    it('are all different', () => {
      expect(new Set(made).size).toBe(made.length);
    });

    it('sort in the order in which they were made', () => {
      expect(made.findIndex((id, place) => place > 0 && id <= (made[place - 1] ?? ''))).toBe(-1);
    });
  });
}
