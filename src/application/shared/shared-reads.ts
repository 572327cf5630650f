/**
 * Reads that many ask for at the same moment. Whoever asks while one is under way shares the next one with all who do:
 * nobody gets what is older than their question, and never more than one read of a key is under way, one waits.
 */
export class SharedReads<Value> {
  private readonly underWay = new Map<string, UnderWay<Value>>();

  /** @param read must not join a unit of work of whoever asks first: the others are not in it */
  of(key: string, read: () => Promise<Value>): Promise<Value> {
    const before = this.underWay.get(key);
    if (!before) return this.start(key, read);
    before.next ??= before.current.then(nothing, nothing).then(() => this.start(key, read));
    return before.next;
  }

  private start(key: string, read: () => Promise<Value>): Promise<Value> {
    const begun: UnderWay<Value> = { current: read(), next: undefined };
    this.underWay.set(key, begun);
    const over = () => {
      if (this.underWay.get(key) === begun) this.underWay.delete(key);
    };
    begun.current.then(over, over);
    return begun.current;
  }
}

interface UnderWay<Value> {
  readonly current: Promise<Value>;
  next: Promise<Value> | undefined;
}

const nothing = (): void => {};
