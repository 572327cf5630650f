import { describeIdGeneratorContract } from '../../../test/contract/id-generator.contract.js';
import { UuidV7Generator } from './uuid-v7.generator.js';

describeIdGeneratorContract('by RFC 9562', () => new UuidV7Generator());

describe('an id by RFC 9562', () => {
  it('begins with the millisecond in which it was made', () => {
    const before = Date.now();
    const id = new UuidV7Generator().next();
    const made = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
});
