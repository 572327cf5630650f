import type { Redis } from 'ioredis';
import { HealthProbe, type PartHealth } from '../../application/shared/health-probe.port.js';

export class RedisProbe extends HealthProbe {
  readonly part = 'cache';

  constructor(private readonly redis: Redis) {
    super();
  }

  async look(): Promise<PartHealth> {
    await this.redis.ping();
    return { state: 'up' };
  }
}
