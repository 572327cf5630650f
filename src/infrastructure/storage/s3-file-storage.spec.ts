import { describeFileStorageContract } from '../../../test/contract/file-storage.contract.js';
import { describeStreamedFilesContract } from '../../../test/contract/streamed-files.contract.js';
import { startS3Server } from '../../../test/support/s3/s3-server.js';
import { S3FileStorage } from './s3-file-storage.js';
import { S3Probe } from './s3.probe.js';

async function open() {
  const server = await startS3Server();
  const storage = await S3FileStorage.at(server.settings);
  return {
    storage,
    leftovers: server.openUploads,
    breakDown: server.close,
    close: async () => {
      storage.onApplicationShutdown();
      await server.close();
    },
  };
}

describeFileStorageContract('in S3', open);
describeStreamedFilesContract('in S3', open);

describe('the probe of S3', () => {
  it('is up while the bucket is there, and says what is wrong when it is not', async () => {
    const server = await startS3Server();
    expect(await new S3Probe(server.settings).look()).toEqual({ state: 'up' });
    expect(await new S3Probe({ ...server.settings, bucket: 'another' }).look()).toEqual({
      state: 'down',
      detail: 'bucket another: NotFound',
    });
    await server.close();
    expect(await new S3Probe(server.settings).look()).toMatchObject({ state: 'down' });
  });
});
