import type { S3Client } from '@aws-sdk/client-s3';
import { HealthProbe, type PartHealth } from '../../application/shared/health-probe.port.js';
import { connectS3, type S3Settings } from './s3-client.js';

/** Looks whether the bucket is there and opens to our key. */
export class S3Probe extends HealthProbe {
  readonly part = 'files';
  private client: Promise<S3Client> | undefined;

  constructor(private readonly settings: S3Settings) {
    super();
  }

  async look(): Promise<PartHealth> {
    const { HeadBucketCommand } = await import('@aws-sdk/client-s3');
    this.client ??= connectS3(this.settings);
    const { bucket } = this.settings;
    try {
      await (await this.client).send(new HeadBucketCommand({ Bucket: bucket }));
      return { state: 'up' };
    } catch (error) {
      return { state: 'down', detail: `bucket ${bucket}: ${(error as Error).name}` };
    }
  }
}
