import type { Pool } from 'pg';
import { HealthProbe, type PartHealth } from '../../../application/shared/health-probe.port.js';

export class DatabaseProbe extends HealthProbe {
  readonly part = 'database';

  constructor(private readonly pool: Pool) {
    super();
  }

  async look(): Promise<PartHealth> {
    await this.pool.query('SELECT 1');
    return { state: 'up' };
  }
}
