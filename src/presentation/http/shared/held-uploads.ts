const MIB = 1024 * 1024;

/** What a process of 512 MB can hold beside its work. */
const BYTES_MAX = 128 * MIB;
/** A crowd behind one address sends photos of a few megabytes; nobody alone turns all others away. */
const BYTES_OF_ONE_MAX = 48 * MIB;

/** Bytes of uploads that this process holds in memory at once: altogether, and from one address. */
export class HeldUploads {
  private held = 0;
  private readonly bySender = new Map<string, number>();

  from(sender: string): HeldUpload {
    let own = 0;
    return {
      add: (bytes) => {
        const hasRoom = this.hasRoom(sender, bytes);
        if (hasRoom) {
          own += bytes;
          this.count(sender, bytes);
        }
        return hasRoom;
      },
      release: () => {
        this.count(sender, -own);
        own = 0;
      },
    };
  }

  private hasRoom(sender: string, bytes: number): boolean {
    const ofOne = this.bySender.get(sender) ?? 0;
    return this.held + bytes <= BYTES_MAX && ofOne + bytes <= BYTES_OF_ONE_MAX;
  }

  private count(sender: string, bytes: number): void {
    this.held += bytes;
    const ofOne = (this.bySender.get(sender) ?? 0) + bytes;
    if (ofOne > 0) this.bySender.set(sender, ofOne);
    else this.bySender.delete(sender);
  }
}

/** One upload on its way. */
export interface HeldUpload {
  /** @returns whether there is room for so many bytes more, which then are held */
  add(bytes: number): boolean;
  release(): void;
}
