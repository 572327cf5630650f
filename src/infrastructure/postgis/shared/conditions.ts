type Put = (value: unknown) => string;

/** The WHERE of a statement and its parameters, numbered as they are added. */
export class Conditions {
  private constructor(
    private readonly terms: string[],
    private readonly values: unknown[],
  ) {}

  static none(): Conditions {
    return new Conditions([], []);
  }

  copy(): Conditions {
    return new Conditions([...this.terms], [...this.values]);
  }

  /** Adds a term; `put` takes a value and gives its placeholder. */
  add(term: (put: Put) => string): this {
    this.terms.push(
      term((value) => {
        this.values.push(value);
        return `$${this.values.length}`;
      }),
    );
    return this;
  }

  /** Adds the term only where there is a value to filter by. */
  addIf<Value>(value: Value | undefined, term: (placeholder: string) => string): this {
    return value === undefined ? this : this.add((put) => term(put(value)));
  }

  where(): string {
    return this.terms.length === 0 ? '' : `WHERE ${this.terms.join(' AND ')}`;
  }

  parameters(): unknown[] {
    return this.values;
  }
}
