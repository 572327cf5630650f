/** Tells whoever listens that something is there. */
export class Bell {
  private listeners: (() => void)[] = [];

  ring(): void {
    for (const listener of this.listeners) listener();
  }

  onRing(listener: () => void): void {
    this.listeners.push(listener);
  }
}
