import { Checks } from './checks.js';
import { DomainError } from './domain-error.js';

describe('checks', () => {
  it('let a value without mistakes pass', () => {
    const checks = new Checks();
    checks.require(true, 'name', 'x', 'never seen');
    expect(() => checks.throwIfAny('thing.invalid')).not.toThrow();
  });

  it('throw one error with every mistake, in the order they were found', () => {
    const checks = new Checks();
    checks.require(false, 'a', 'one', 'First.');
    checks.add('b', 'two', 'Second.');
    let thrown: unknown;
    try {
      checks.throwIfAny('thing.invalid');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DomainError);
    expect(thrown).toMatchObject({
      name: 'DomainError',
      kind: 'invalid',
      code: 'thing.invalid',
      message: 'First. Second.',
      violations: [
        { path: 'a', code: 'one', message: 'First.' },
        { path: 'b', code: 'two', message: 'Second.' },
      ],
    });
  });

  it.each([
    ['', 'name', 'name'],
    ['boundary', '', 'boundary'],
    ['boundary', 'coordinates.0', 'boundary.coordinates.0'],
    ['', '', ''],
  ])('of the path %j put %j at %j', (parent, path, expected) => {
    const checks = new Checks(parent);
    checks.add(path, 'x', 'y');
    expect(checks.found[0]?.path).toBe(expected);
  });
});
