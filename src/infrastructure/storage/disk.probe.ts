import { statfs } from 'node:fs/promises';
import { HealthProbe, type PartHealth } from '../../application/shared/health-probe.port.js';

/** Below this a database or an upload may fail half way. */
const FREE_BYTES_MIN = 100 * 1024 * 1024;

export class DiskProbe extends HealthProbe {
  readonly part = 'disk';

  constructor(private readonly folder: string) {
    super();
  }

  async look(): Promise<PartHealth> {
    const { bavail, bsize } = await statfs(this.folder);
    const freeMiB = Math.floor((bavail * bsize) / 1024 ** 2);
    return { state: bavail * bsize >= FREE_BYTES_MIN ? 'up' : 'down', detail: `${freeMiB} MiB free` };
  }
}
