import { ConfigError } from './config.js';
import { connectionOf } from './database.js';

describe('the address of a database', () => {
  it('names server, port, user, password and database', () => {
    expect(connectionOf('postgres://glaneur:secret@db.example:6432/network')).toEqual({
      host: 'db.example',
      port: 6432,
      user: 'glaneur',
      password: 'secret',
      database: 'network',
    });
  });

  it('has the usual port and no password where none is named', () => {
    const connection = connectionOf('postgresql://glaneur@db/network');
    expect(connection).toEqual({ host: 'db', port: 5432, user: 'glaneur', database: 'network' });
  });

  it('may hold any character in user, password and database, percent-encoded', () => {
    expect(connectionOf('postgres://a%40b:p%3A%2F%40%C3%A9@db/r%C3%A9seau%2F1')).toMatchObject({
      user: 'a@b',
      password: 'p:/@é',
      database: 'réseau/1',
    });
  });

  it('may name the folder of a Unix socket', () => {
    expect(connectionOf('postgres://u@localhost/d?host=/run/postgresql').host).toBe('/run/postgresql');
  });

  it.each([
    ['disable', undefined],
    ['prefer', undefined],
    ['require', { rejectUnauthorized: false }],
    ['verify-ca', { rejectUnauthorized: true }],
    ['verify-full', { rejectUnauthorized: true }],
  ])('with sslmode=%s asks who answers: %j', (mode, ssl) => {
    expect(connectionOf(`postgres://u:p@db/d?sslmode=${mode}`).ssl).toEqual(ssl);
  });

  it.each(['postgres://db/network', 'postgres://u@db', 'postgres://u@db/'])(
    'is refused without user or database: %s',
    (url) => {
      expect(() => connectionOf(url)).toThrow(ConfigError);
    },
  );

  it('may be an IPv6 address', () => {
    expect(connectionOf('postgres://u:p@[::1]:5433/d').host).toBe('::1');
  });

  it('is refused in one clear line when its percent-encoding is broken', () => {
    expect(() => connectionOf('postgres://u:50%zz@db/d')).toThrow(ConfigError);
  });
});
