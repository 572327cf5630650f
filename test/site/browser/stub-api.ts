import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubApi {
  readonly url: string;
  /** The paths that were asked for, with their queries. */
  readonly asked: string[];
  close(): void;
}

/** An installation on which a container has gone out of use since the site was built. */
export async function stubApi(suspended: readonly string[] = []): Promise<StubApi> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const features = suspended.map((id) => ({ id, properties: { status: 'suspended' } }));
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify({ type: 'FeatureCollection', features }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
