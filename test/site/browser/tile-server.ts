import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TileServer {
  /** As an installation is told it. */
  readonly url: string;
  readonly origin: string;
  /** The tiles that were asked for: `zoom/column/row`. */
  readonly asked: string[];
  close(): void;
}

/** Streets that go on from tile to tile, in the colours of an ordinary map, with the tile's number in its corner. */
const tile = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">
<path fill="#f2efe9" d="M0 0h256v256H0z"/><path fill="#cfe6c1" d="M150 20h80v70h-80z"/><path fill="#aad3df" d="M0 200q64-30 128 0t128 0v24q-64 30-128 0T0 224z"/>
<g fill="#d9d0c9"><path d="M20 70h30v22H20zM62 70h24v22H62zM20 104h40v18H20zM150 130h34v26h-34zM196 130h40v18h-40z"/></g>
<g fill="none" stroke="#cbbfb3"><path stroke-width="16" d="M0 50h256M110 0v256"/><path stroke-width="9" d="M0 170h256M64 50v120M200 50v120"/></g>
<g fill="none" stroke="#fff"><path stroke="#fcd6a4" stroke-width="13" d="M0 50h256M110 0v256"/><path stroke-width="7" d="M0 170h256M64 50v120M200 50v120"/></g>
<text x="6" y="20" font-family="sans-serif" font-size="12" fill="#777">${name}</text></svg>`;

/** A server of tiles on this machine; `failing`: one that has none. */
export async function tileServer(failing = false): Promise<TileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [, name] = /^\/(\d+\/\d+\/\d+)\.png$/.exec(request.url ?? '') ?? [];
    if (name !== undefined) asked.push(name);
    if (name === undefined || failing) return response.writeHead(503).end();
    return response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(tile(name));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/{z}/{x}/{y}.png`,
    origin,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
