import type { S3Client } from '@aws-sdk/client-s3';

export interface S3Settings {
  /** undefined: Amazon's own. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const CONNECT_TIMEOUT_MS = 5_000;
/** To the first byte of an answer. */
const ANSWER_TIMEOUT_MS = 30_000;
/** Between two bytes: an import that reads a file may stop for a while to write what it has read. */
const IDLE_TIMEOUT_MS = 300_000;
const ATTEMPTS = 3;

/** Loads the SDK, which is large: only where S3 is configured. */
export async function connectS3(settings: S3Settings): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const { endpoint, region, accessKeyId, secretAccessKey } = settings;
  return new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Servers other than Amazon's have no name of their own for each bucket, and know no checksums beyond the signature's.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: ANSWER_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      socketTimeout: IDLE_TIMEOUT_MS,
    },
  });
}
