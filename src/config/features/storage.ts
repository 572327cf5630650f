import { join } from 'node:path';
import { FileStorage } from '../../application/shared/file-storage.port.js';
import { LocalFileStorage } from '../../infrastructure/storage/local-file-storage.js';
import { S3FileStorage } from '../../infrastructure/storage/s3-file-storage.js';
import { S3Probe } from '../../infrastructure/storage/s3.probe.js';
import type { Feature } from './feature.js';

/** Files: in a bucket where one is configured, else in a folder beside the rest. */
export const storage: Feature = {
  adapters: ({ config: { s3, home } }) => [
    {
      provide: FileStorage,
      useFactory: (): Promise<FileStorage> =>
        s3 ? S3FileStorage.at(s3) : LocalFileStorage.in(join(home, 'files')),
    },
  ],
  probes: ({ config: { s3 } }) => (s3 ? [new S3Probe(s3)] : []),
};
