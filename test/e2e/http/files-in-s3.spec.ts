import { FileStorage } from '../../../src/application/shared/file-storage.port.js';
import { S3FileStorage } from '../../../src/infrastructure/storage/s3-file-storage.js';
import { contentOf, streamOf } from '../../support/file-content.js';
import { type S3Server, startS3Server } from '../../support/s3/s3-server.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('an application with a bucket', () => {
  let s3: S3Server;
  let application: TestApplication;

  beforeAll(async () => {
    s3 = await startS3Server();
    const { endpoint = '', bucket, accessKeyId, secretAccessKey } = s3.settings;
    application = await startTestApplication({
      demoData: false,
      environment: {
        S3_ENDPOINT: endpoint,
        S3_BUCKET: bucket,
        S3_ACCESS_KEY_ID: accessKeyId,
        S3_SECRET_ACCESS_KEY: secretAccessKey,
      },
    });
  });
  afterAll(async () => {
    await application?.close();
    await s3?.close();
  });

  const files = async () => {
    const answer = await fetch(`${application.url}/health`);
    const { parts } = (await answer.json()) as { parts: { part: string; state: string; detail?: string }[] };
    return [answer.status, parts.find(({ part }) => part === 'files')?.state];
  };

  it('keeps its files there', async () => {
    const storage = application.running.app.get(FileStorage);
    expect(storage).toBeInstanceOf(S3FileStorage);
    await storage.put('imports/a/1.csv', streamOf('reference'), 'text/csv');
    expect(String(await contentOf(await storage.open('imports/a/1.csv')))).toBe('reference');
  });

  it('is healthy as long as the bucket answers', async () => {
    expect(await files()).toEqual([200, 'up']);
    await s3.close();
    expect(await files()).toEqual([503, 'down']);
  });
});
