import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on: the wanted one if it is free, else one that the system picks. */
export async function freePort(wanted) {
  return (wanted && (await listen(wanted))) || listen(0);
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (port === 0 ? reject(error) : resolve(null)));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
