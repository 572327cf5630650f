import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SmtpMailSender, type SmtpTimeouts } from '../../../src/infrastructure/mail/smtp-mail-sender.js';
import { startSmtpServer, type SmtpTestServer } from './smtp-test-server.js';

export const AWA = { address: 'awa@example.org', name: 'Awa', locale: 'fr' };
export const MAIL = { subject: 'Imported', html: '<p>Imported</p>', text: 'Imported\n' };

/** A server that says nothing for so long hangs. */
export const SHORT: SmtpTimeouts = { connectMs: 300, greetingMs: 300, silenceMs: 300 };

/** Servers and senders of one test, all closed with it. */
export class SmtpTestBed {
  private readonly open: (() => Promise<void> | void)[] = [];

  async server(options?: Parameters<typeof startSmtpServer>[0]): Promise<SmtpTestServer> {
    const server = await startSmtpServer(options);
    this.open.push(() => server.close());
    return server;
  }

  senderTo(url: string, timeouts?: SmtpTimeouts): SmtpMailSender {
    const sender = new SmtpMailSender({ url, from: 'Glaneur <glaneur@operator.example>' }, timeouts);
    this.open.push(() => sender.onApplicationShutdown());
    return sender;
  }

  /** Whatever bytes instead of SMTP: `talk` is called with each client. */
  async bareServer(talk: (socket: Socket) => void): Promise<string> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      talk(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.open.push(() => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    });
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** What one mail fails with; undefined when it does not. */
  failureOf(sender: SmtpMailSender): Promise<Error | undefined> {
    return sender.send(AWA, MAIL, 'key').then(
      () => undefined,
      (error: Error) => error,
    );
  }

  async close(): Promise<void> {
    for (const close of this.open.splice(0).reverse()) await close();
  }
}
