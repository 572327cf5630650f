import type { Socket } from 'node:net';
import { SHORT, SmtpTestBed } from '../../../test/support/mail/smtp-test-bed.js';
import { refusal } from '../../../test/support/mail/smtp-test-server.js';
import { MailRefused } from '../../application/notifications/mailer.port.js';

describe('mails by an SMTP server that does not take them', () => {
  let bed: SmtpTestBed;
  beforeEach(() => {
    bed = new SmtpTestBed();
  });
  afterEach(() => bed.close());

  it.each([
    [
      'an unknown mailbox',
      { onRcptTo: (_: unknown, __: unknown, done: Refuse) => done(refusal(550, 'No awa@example.org here')) },
    ],
    ['a content that it does not like', { onData: refusedData(554, 'Looks like spam') }],
    ['a mail that is too large', { onData: refusedData(552, 'Too large') }],
  ])('are given up when the server refuses %s', async (_, options) => {
    const error = await bed.failureOf(bed.senderTo((await bed.server(options)).url));
    expect(error).toBeInstanceOf(MailRefused);
    expect(error?.message).toMatch(/55\d/);
    expect(error?.message).not.toContain('awa@example.org');
  });

  it.each([
    [
      'greylists',
      {
        onRcptTo: (_: unknown, __: unknown, done: Refuse) =>
          done(refusal(450, 'Greylisted, try again in 5 minutes')),
      },
    ],
    ['is too busy to connect', { onConnect: (_: unknown, done: Refuse) => done(refusal(421, 'Too busy')) }],
    ['has no room for the content', { onData: refusedData(452, 'Out of storage') }],
    [
      'does not take our address',
      { onMailFrom: (_: unknown, __: unknown, done: Refuse) => done(refusal(550, 'Sender refused')) },
    ],
    ['wants a password', { authOptional: false }],
  ])('may be tried again when the server %s', async (_, options) => {
    const error = await bed.failureOf(bed.senderTo((await bed.server(options)).url));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(MailRefused);
  });

  it('may be tried again when the password is wrong, and arrive with the right one', async () => {
    const { port } = await bed.server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        password === 'p@ss:word' ? done(null, { user: username }) : done(refusal(535, 'Wrong password')),
    });
    const wrong = await bed.failureOf(bed.senderTo(`smtp://glaneur:wrong@127.0.0.1:${port}`));
    expect(wrong).toMatchObject({ name: 'Error', message: expect.stringContaining('EAUTH') });
    expect(wrong?.message).not.toContain('wrong@');
    expect(
      await bed.failureOf(bed.senderTo(`smtp://glaneur:p%40ss%3Aword@127.0.0.1:${port}`)),
    ).toBeUndefined();
  });

  it('succeed at the next attempt after greylisting, on the same sender', async () => {
    let attempts = 0;
    const { url, mails } = await bed.server({
      onRcptTo: (_address, _session, done) =>
        done((attempts += 1) === 1 ? refusal(450, 'Greylisted') : undefined),
    });
    const sender = bed.senderTo(url);
    expect(await bed.failureOf(sender)).toBeInstanceOf(Error);
    expect([await bed.failureOf(sender), mails.length]).toEqual([undefined, 1]);
  });

  it.each([
    ['never greets', () => {}],
    ['greets and falls silent', (socket: Socket) => socket.write('220 here\r\n')],
    ['hangs up at once', (socket: Socket) => socket.destroy()],
    [
      'hangs up in the middle',
      (socket: Socket) => {
        socket.write('220 here\r\n');
        socket.once('data', () =>
          socket.write('250 hello\r\n', () => socket.once('data', () => socket.destroy())),
        );
      },
    ],
    ['speaks another language', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['talks without end', (socket: Socket) => socket.write('x'.repeat(1_000_000))],
  ])('fail, and do not wait for ever, when the server %s', async (_, talk) => {
    const error = await bed.failureOf(bed.senderTo(await bed.bareServer(talk), SHORT));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(MailRefused);
  });

  it('fail when the server falls silent after it has the whole mail, as nobody knows what it did', async () => {
    const { url } = await bed.server({ onData: (stream) => void stream.resume() });
    expect(await bed.failureOf(bed.senderTo(url, SHORT))).toMatchObject({
      name: 'Error',
      message: expect.stringContaining('ETIMEDOUT'),
    });
  });
});

type Refuse = (error: Error) => void;

/** Reads the content to its end before it refuses it, as servers do. */
function refusedData(code: number, message: string) {
  return (stream: NodeJS.ReadableStream, _session: unknown, done: Refuse) => {
    stream.on('end', () => done(refusal(code, message)));
    stream.resume();
  };
}
