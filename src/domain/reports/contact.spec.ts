import { Checks } from '../shared/checks.js';
import { readContact } from './contact.js';
import { createTap, createUrgentTap, WORDS_MAX } from './tap.js';

const read = (text: string | null) => {
  const checks = new Checks();
  const contact = readContact(checks, 'contact', text);
  return contact ?? checks.found[0]?.code ?? null;
};

describe('a contact', () => {
  it.each(['awa@example.org', 'a.b+c@sub.example.co', 'élodie@exämple.fr'])(
    '%s is an e-mail address',
    (value) => {
      expect(read(` ${value} `)).toEqual({ kind: 'email', value });
    },
  );

  it.each(['+33 5 61 00 00 00', '05.61.00.00.00', '(0561) 00-00-00', '112 112'])(
    '%s is a phone number',
    (value) => {
      expect(read(value)).toEqual({ kind: 'phone', value });
    },
  );

  it.each([null, '', '   '])('%p is none', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    'call me',
    '17',
    '1'.repeat(16),
    'a@b',
    'a@b.cc,c@d.ee',
    'Awa <a@b.cc>',
    'a@b.cc\nBcc: c@d.ee',
    '"a b"@c.dd',
    `${'a'.repeat(65)}@b.cc`,
    `a@${'b'.repeat(260)}.cc`,
    'a\u202eb@c.dd',
    'a\ud800@c.dd',
  ])('%j is refused', (text) => {
    expect(read(text)).toBe('report.contact_unreadable');
  });
});

describe('a tap', () => {
  const made = { id: 'tap', token: 'token', tokenHash: 'hash', language: 'fr', at: new Date(0) } as const;

  it('keeps words as they are, and no blanks for words', () => {
    expect(createTap(made, { words: ' é e\u0301 👕 ', contact: null }).words).toBe(' é e\u0301 👕 ');
    expect(createTap(made, { words: ' \n ', contact: null }).words).toBeNull();
  });

  it.each([
    ['awa@example.org', 'token'],
    ['+33 5 61 00 00 00', null],
    [null, null],
  ])(
    'left with the contact %p keeps the token %p: where answers go by mail, and nowhere else',
    (contact, token) => {
      expect(createTap(made, { words: null, contact }).tokenToMail).toBe(token);
      expect(createUrgentTap(made, { words: null, contact })).toMatchObject({ tokenToMail: token });
    },
  );

  it('is refused with everything that is wrong at once', () => {
    expect(() => createTap(made, { words: '\0', contact: '?' })).toThrow(
      expect.objectContaining({
        code: 'report.invalid',
        violations: [
          expect.objectContaining({ path: 'words' }),
          expect.objectContaining({ path: 'contact' }),
        ],
      }),
    );
  });

  it('about a person in danger is refused for nothing: what is no contact is kept as words', () => {
    expect(createUrgentTap(made, { words: 'A child', contact: 'at the baker’s' })).toMatchObject({
      words: 'A child\nat the baker’s',
      contact: null,
    });
    expect(createUrgentTap(made, { words: null, contact: '0561000000' })).toMatchObject({
      words: null,
      contact: { kind: 'phone' },
    });
    const { words } = createUrgentTap(made, { words: `\0${'👕'.repeat(2_000)}\ud800`, contact: null });
    expect(words).toBe('👕'.repeat(WORDS_MAX));
  });
});
