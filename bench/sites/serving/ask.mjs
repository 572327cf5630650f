import { once } from 'node:events';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One request for a path of a host; fetch would not send another Host, and would decompress. */
export async function ask(port, host, path, headers = {}) {
  const asking = request({ port, host: '127.0.0.1', path, headers: { host, ...headers } });
  asking.end();
  const [answer] = await once(asking, 'response');
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}
