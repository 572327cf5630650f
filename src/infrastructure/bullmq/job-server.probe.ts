import { HealthProbe, type PartHealth } from '../../application/shared/health-probe.port.js';
import type { JobServer } from './job-server.js';

export class JobServerProbe extends HealthProbe {
  readonly part = 'queue';

  constructor(private readonly server: JobServer) {
    super();
  }

  async look(): Promise<PartHealth> {
    await this.server.ping();
    return { state: 'up' };
  }
}
