import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signingKeyIn } from './signing-key.file.js';

describe('the signing key of an installation', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'glaneur-key-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  it('is an Ed25519 key in a folder and a file that nobody else reads', async () => {
    const folder = join(home, 'deep', 'keys');
    expect(createPrivateKey(await signingKeyIn(folder)).asymmetricKeyType).toBe('ed25519');
    const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect([await mode(folder), await mode(join(folder, 'access-token-key.pem'))]).toEqual(['700', '600']);
  });

  it('stays the same from start to start', async () => {
    expect(await signingKeyIn(home)).toBe(await signingKeyIn(home));
  });

  it('is one key when several processes make it at the same time', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => signingKeyIn(home)));
    const kept = await signingKeyIn(home);
    expect(keys.filter((key) => key !== kept)).toEqual([]);
  });

  it('is not made anew over what somebody put there', async () => {
    await writeFile(join(home, 'access-token-key.pem'), 'mine');
    expect(await signingKeyIn(home)).toBe('mine');
  });

  it('fails where there can be no folder', async () => {
    await writeFile(join(home, 'file'), '');
    await expect(signingKeyIn(join(home, 'file', 'keys'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
