import 'reflect-metadata';
import { versionTag } from './etag.js';
import { IfMatch, readIfMatch } from './if-match.js';

const REQUIRED = { status: 428, code: 'version.required' };
const STALE = { kind: 'stale', code: 'version.stale' };

class Controller {
  change(expectedVersion: number): number {
    return expectedVersion;
  }
}
IfMatch()(Controller.prototype, 'change', 0);

describe('If-Match', () => {
  it.each([1, 3, 2_147_483_647])('gives the version %d back from its tag', (version) => {
    expect(readIfMatch(versionTag(version))).toBe(version);
  });

  it.each([
    ['with blanks round it', ' "3" ', 3],
    ['twice', '"3", "3"', 3],
    ['among tags of others', 'W/"2", "abc", "3","a,b"', 3],
    ['behind a comma in quotes', '"1,2","3"', 3],
  ])('finds the tag %s', (_, header, version) => {
    expect(readIfMatch(header)).toBe(version);
  });

  it.each([undefined, '', '  ', '*', ' * '])('must say which version was seen: %j does not', (header) => {
    expect(() => readIfMatch(header)).toThrow(expect.objectContaining(REQUIRED));
  });

  it('must not name several', () => {
    expect(() => readIfMatch('"3", "4"')).toThrow(expect.objectContaining(REQUIRED));
  });

  it.each([
    '3',
    '"0"',
    '"03"',
    '"-1"',
    '"1.5"',
    '"1e3"',
    '"99999999999"',
    '"abc"',
    '""',
    '"',
    'W/"3"',
    'w/"3"x',
    '"*"',
    "' OR 1=1 --",
    '"\u0663"',
    ',,,',
  ])('is stale when it is no tag of ours: %s', (header) => {
    expect(() => readIfMatch(header)).toThrow(expect.objectContaining(STALE));
  });

  it('is a header of the operation in the document', () => {
    const parameters = Reflect.getMetadata(
      'swagger/apiParameters',
      Object.getOwnPropertyDescriptor(Controller.prototype, 'change')?.value as object,
    ) as object[];
    expect(parameters).toEqual([expect.objectContaining({ name: 'If-Match', in: 'header', required: true })]);
  });
});
