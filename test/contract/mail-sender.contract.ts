import {
  MailRefused,
  type MailSender,
  type RenderedMail,
} from '../../src/application/notifications/mailer.port.js';
import { newId } from '../support/in-memory/builders.js';
import { naughtyStrings } from '../support/real-data/naughty-strings.js';

/** A mail as it has arrived. */
export interface ArrivedMail {
  readonly to: { readonly address: string; readonly name: string };
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly messageId: string;
  readonly autoSubmitted: string;
  /** Names of all headers, in lower case. */
  readonly headers: readonly string[];
}

export interface OpenMailSender {
  readonly sender: MailSender;
  arrived(): Promise<readonly ArrivedMail[]>;
  close(): Promise<void>;
}

export const FROM_ADDRESS = 'glaneur@operator.example';
export const FROM = `Glaneur <${FROM_ADDRESS}>`;

const HOSTILE = [
  'Awa\r\nBcc: everybody@example.org',
  'Awa\nX-Injected: yes',
  'Awa\r\n\r\n<h1>body</h1>',
  'Awa <other@example.org>',
  'other@example.org, third@example.org',
  '"Awa" (comment) ; group: a@b.c;',
  '=?utf-8?B?QXdh?=',
  'Diop\u2028Bcc: x@example.org\u0085y',
  'NUL \0 and a lone half \ud800',
  '\u202eevitcerid fo egnahC',
  'x'.repeat(2_000),
  '🧦'.repeat(300),
  ...naughtyStrings(),
];

export function describeMailSenderContract(name: string, open: () => Promise<OpenMailSender>): void {
  describe(`mails ${name}`, () => {
    let opened: OpenMailSender;

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());

    const mail = (change: Partial<RenderedMail> = {}): RenderedMail => ({
      subject: 'Your file is imported',
      html: '<p>Your file is imported</p>',
      text: 'Your file is imported\n',
      ...change,
    });
    const to = (change: { name?: string; address?: string } = {}) => ({
      address: 'awa@example.org',
      name: 'Awa Diop',
      locale: 'fr',
      ...change,
    });

    async function send(recipient = to(), rendered = mail(), key = newId()): Promise<ArrivedMail> {
      const before = (await opened.arrived()).length;
      await opened.sender.send(recipient, rendered, key);
      const arrived = await opened.arrived();
      expect(arrived).toHaveLength(before + 1);
      return arrived.at(-1) as ArrivedMail;
    }

    it('arrive with their words, from us, to their recipient alone', async () => {
      const words = { subject: 'Importé : Été.csv', html: '<p>Œuvre &amp; 🧦</p>', text: 'Œuvre & 🧦\n' };
      const arrived = await send(to({ name: 'Awa Diop-Nuñez' }), mail(words));
      expect(arrived).toMatchObject({
        to: { address: 'awa@example.org', name: 'Awa Diop-Nuñez' },
        from: FROM_ADDRESS,
        subject: words.subject,
      });
      expect([arrived.html.trimEnd(), arrived.text.trimEnd()]).toEqual([words.html, words.text.trimEnd()]);
    });

    it('say that a machine has sent them, so that no holiday answer comes back', async () => {
      expect((await send()).autoSubmitted).toBe('auto-generated');
    });

    it('have a Message-ID that is the same for each attempt, and another for each mail', async () => {
      const first = await send(to(), mail(), 'import-report:1');
      const other = await send(to(), mail(), 'import-report:2');
      await opened.sender.send(to(), mail(), 'import-report:1');
      const again = (await opened.arrived()).filter(({ messageId }) => messageId === first.messageId);
      expect(again.length).toBeGreaterThan(0);
      expect(first.messageId).toMatch(/^<[0-9a-f]{32}@operator\.example>$/);
      expect(other.messageId).not.toBe(first.messageId);
    });

    it('have a Message-ID without anything of a hostile key', async () => {
      expect((await send(to(), mail(), 'a\r\nBcc: x@y.z> <🧦')).messageId).toMatch(
        /^<[0-9a-f]{32}@operator\.example>$/,
      );
    });

    it('keep long lines, dots at their beginning, and every kind of line end', async () => {
      const text = `.\n..\n.hidden\n${'word '.repeat(2_000)}\nFrom here\n${'x'.repeat(5_000)}\n`;
      const html = `<p>${'é'.repeat(5_000)}</p>`;
      const arrived = await send(to(), mail({ text, html }));
      expect(arrived.text.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd());
      expect(arrived.html.trimEnd()).toBe(html);
    });

    it.each([
      ['several', 'awa@example.org, other@example.org'],
      ['several without a blank', 'awa@example.org,other@example.org'],
      ['a name with an address', 'Awa <awa@example.org>'],
      ['a line end', 'awa@example.org\r\nRCPT TO:<other@example.org>'],
      ['a blank', 'awa diop@example.org'],
      ['no domain', 'awa'],
      ['no local part', '@example.org'],
      ['two domains', 'awa@example.org@other.example'],
      ['nothing', ''],
      ['NUL', 'awa\0@example.org'],
      ['a lone half of a character', 'awa\ud800@example.org'],
      ['a quoted local part', '"awa diop"@example.org'],
      ['an option of sendmail', '-oQ/tmp@example.org,x'],
    ])('are refused for ever when the address is %s', async (_, address) => {
      const before = (await opened.arrived()).length;
      await expect(opened.sender.send(to({ address }), mail(), newId())).rejects.toBeInstanceOf(MailRefused);
      expect(await opened.arrived()).toHaveLength(before);
    });

    it.each([
      ['awa+imports@example.org', 'awa+imports@example.org'],
      ['o’neill@example.org', 'o’neill@example.org'],
      ['jérôme@example.org', 'jérôme@example.org'],
      ['awa@exämple.example', 'awa@xn--exmple-cua.example'],
      ['데이터@example.org', '데이터@example.org'],
    ])('reach %s', async (address, reached) => {
      const arrived = await send(to({ address }));
      expect([address, reached]).toContain(arrived.to.address);
    });

    it('of many jobs at a time arrive one by one', async () => {
      const before = (await opened.arrived()).length;
      const keys = Array.from({ length: 30 }, () => newId());
      await Promise.all(keys.map((key) => opened.sender.send(to(), mail({ subject: key }), key)));
      const arrived = (await opened.arrived()).slice(before);
      expect(arrived.map(({ subject }) => subject).toSorted()).toEqual(keys.toSorted());
    });

    it('hold no header, no recipient and no line more, whatever a name or a subject says', async () => {
      const { headers } = await send();
      const before = (await opened.arrived()).length;
      for (const hostile of HOSTILE) {
        await opened.sender.send(to({ name: hostile }), mail({ subject: `Imported: ${hostile}` }), newId());
      }
      const arrived = (await opened.arrived()).slice(before);
      expect(arrived).toHaveLength(HOSTILE.length);
      arrived.forEach((one, place) => {
        const hostile = HOSTILE[place];
        expect({ hostile, headers: one.headers, to: one.to.address, html: one.html.trimEnd() }).toEqual({
          hostile,
          headers,
          to: 'awa@example.org',
          html: mail().html,
        });
        expect(one.subject).toMatch(/^Imported: ?[^\r\n\0]*$/);
      });
    });
  });
}
