import { addressSubject, emailSubject } from './rate-limit.subject.js';

describe('the address that is counted', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:cb00:7107', '203.0.113.7'],
    ['0:0:0:0:0:FFFF:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8:1::9', '2001:db8:1:0::/64'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
    ['', ''],
    [undefined, ''],
    ['no address', 'no address'],
  ])('of %s is %s', (ip, subject) => {
    expect(addressSubject(ip)).toBe(subject);
  });
});

describe('the e-mail address that is counted', () => {
  it.each([
    ['Admin@Example.org', 'admin@example.org'],
    ['adm\u0130n@example.org', 'admin@example.org'],
    ['e\u0301te@example.org', 'ete@example.org'],
    ['ADM\uff29N@example.org', 'admin@example.org'],
    ['\ud800', '\ud800'],
    ['', ''],
  ])('of %s is %s', (email, subject) => {
    expect(emailSubject({ email })).toBe(subject);
  });

  it.each([
    [undefined],
    [null],
    ['a@b.example'],
    [{}],
    [{ email: 3 }],
    [{ email: ['a@b.example'] }],
    [{ email: null }],
    [{ email: 'x'.repeat(255) }],
  ])('is none in %j', (body) => {
    expect(emailSubject(body)).toBeUndefined();
  });
});
