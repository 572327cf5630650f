import { Conditions } from './conditions.js';

describe('the conditions of a statement', () => {
  it('are no WHERE when there are none', () => {
    expect([Conditions.none().where(), Conditions.none().parameters()]).toEqual(['', []]);
  });

  it('number their values as they are added and never write them into the statement', () => {
    const conditions = Conditions.none()
      .add((put) => `organisation_id = ${put("o'")}`)
      .add((put) => `(name, id) > (${put('n')}, ${put('i')})`);
    expect(conditions.where()).toBe('WHERE organisation_id = $1 AND (name, id) > ($2, $3)');
    expect(conditions.parameters()).toEqual(["o'", 'n', 'i']);
  });

  it('filter by a value that is there, though it be empty', () => {
    const conditions = Conditions.none()
      .addIf<string>(undefined, (code) => `code = ${code}`)
      .addIf('', (name) => `name = ${name}`)
      .addIf(0, (count) => `count = ${count}`);
    expect(conditions.where()).toBe('WHERE name = $1 AND count = $2');
    expect(conditions.parameters()).toEqual(['', 0]);
  });

  it('are copied whole: what is added to the copy is not in the first', () => {
    const first = Conditions.none().add((put) => `a = ${put(1)}`);
    const copy = first.copy().add((put) => `b = ${put(2)}`);
    expect([first.where(), first.parameters()]).toEqual(['WHERE a = $1', [1]]);
    expect([copy.where(), copy.parameters()]).toEqual(['WHERE a = $1 AND b = $2', [1, 2]]);
  });
});
