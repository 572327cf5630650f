import { DomainError } from '../shared/domain-error.js';
import {
  checkNewUser,
  createUser,
  EMAIL_MAX,
  PASSWORD_MAX,
  PASSWORD_MIN,
  type User,
  USER_NAME_MAX,
} from './user.js';

const aUser = (changes: Partial<User> = {}): User => ({
  id: '0197a000-0000-7000-8000-000000000001',
  email: 'Awa.Diop@example.org',
  name: 'Awa Diop',
  passwordHash: '$argon2id$…',
  operator: false,
  ...changes,
});

const codes = (attempt: () => unknown): string[] => {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'user.invalid')
      return error.violations.map(({ code }) => code);
    throw error;
  }
};

describe('a user', () => {
  it('keeps the mail address as typed', () => {
    expect(createUser(aUser())).toEqual(aUser());
  });

  it.each(['a@b', 'jérôme@château.example', 'o’neil+tag@sub.example.org', '用户@例子.example'])(
    'may have the mail address %s',
    (email) => expect(codes(() => createUser(aUser({ email })))).toEqual([]),
  );

  it.each([
    'plain',
    '@example.org',
    'awa@',
    'awa@@example.org',
    'a wa@example.org',
    'a@b@c',
    'awa@exam\tple',
    'awa@\u00a0x',
    'awa@example.org\u0007',
    'awa\u202e@example.org',
    'awa,ben@example.org',
    '<awa@example.org>',
    '"awa"@example.org',
    'awa@example.org;x',
  ])('may not have the mail address %j', (email) =>
    expect(codes(() => createUser(aUser({ email })))).toEqual(['user.email_invalid']),
  );

  it('reports every broken value at once', () => {
    expect(codes(() => createUser(aUser({ name: ' ', email: '' })))).toEqual([
      'text.blank',
      'text.blank',
      'user.email_invalid',
    ]);
    const tooLong = { name: 'n'.repeat(USER_NAME_MAX + 1), email: `a@${'b'.repeat(EMAIL_MAX - 1)}` };
    expect(codes(() => createUser(aUser(tooLong)))).toEqual(['text.too_long', 'text.too_long']);
  });
});

const checkPassword = (password: string) => checkNewUser({ name: 'Awa', email: 'awa@example.org', password });

describe('a password', () => {
  it('is counted in characters as a person sees them typed', () => {
    expect(codes(() => checkPassword('é'.repeat(PASSWORD_MIN)))).toEqual([]);
    expect(codes(() => checkPassword('👕'.repeat(PASSWORD_MIN - 1)))).toEqual(['user.password_too_short']);
    expect(codes(() => checkPassword('👕'.repeat(PASSWORD_MAX)))).toEqual([]);
    expect(codes(() => checkPassword('👕'.repeat(PASSWORD_MAX + 1)))).toEqual(['user.password_too_long']);
  });

  it('can be typed again: no NUL, no half of a character', () => {
    expect(codes(() => checkPassword('0123456789\0'))).toEqual(['text.nul']);
    expect(codes(() => checkPassword('0123456789\ud800'))).toEqual(['text.lone_surrogate']);
  });

  it('is checked together with name and address', () => {
    expect(codes(() => checkNewUser({ name: '', email: 'x', password: '' }))).toEqual([
      'text.blank',
      'user.email_invalid',
      'user.password_too_short',
    ]);
  });

  it('never stands in the error', () => {
    expect(() => checkPassword('secret')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
