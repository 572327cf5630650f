import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('is JSON: reading it gives the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which keys were set', () => {
    expect(canonicalJson({ b: 1, a: { d: [2], c: undefined } })).toBe('{"a":{"d":[2]},"b":1}');
    expect(canonicalJson({ a: { d: [2] }, b: 1 })).toBe('{"a":{"d":[2]},"b":1}');
  });
});
