import { resolve } from 'node:path';
import { ConfigError, readConfig } from './config.js';

const mistakes = (variables: NodeJS.ProcessEnv): string[] => {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigError)
      return error.message.split('\n').map((line) => line.split(':')[0] ?? '');
    throw error;
  }
};
const SERVERS = { DATABASE_URL: 'postgres://u:p@db/glaneur', REDIS_URL: 'redis://cache:6379/0' };

describe('the configuration', () => {
  it('needs nothing: embedded, on this machine alone, with demo data', () => {
    expect(readConfig({})).toEqual({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      profile: { name: 'embedded' },
      home: resolve('.glaneur'),
      publicUrl: undefined,
      sites: { port: 3001, domain: 'localhost', scheme: 'http', visiblePort: 3001 },
      linkUrl: 'http://localhost:3000',
      accessTokens: { privateKeyPem: undefined, ttlSeconds: 900 },
      corsOrigins: [],
      map: { tileUrl: null, tileAttribution: null, tileMaxZoom: 19 },
      logLevel: 'warn',
      trustProxy: false,
      databasePoolSize: 10,
      demoData: true,
      redisPrefix: 'glaneur',
      worker: 'auto',
      rateLimits: true,
      metricsToken: undefined,
      mail: { smtpUrl: undefined, from: 'Glaneur <glaneur@localhost>' },
      emergencyNumber: '112',
      s3: undefined,
    });
  });

  it('takes an empty variable for one that is left out', () => {
    const names = ['PORT', 'DATABASE_URL', 'REDIS_URL', 'MAP_TILE_URL', 'DEMO_DATA', 'LOG_LEVEL', 'NODE_ENV'];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('is the server profile with both servers, and listens to all', () => {
    const { profile, host } = readConfig(SERVERS);
    expect(profile).toEqual({
      name: 'server',
      databaseUrl: SERVERS.DATABASE_URL,
      redisUrl: SERVERS.REDIS_URL,
    });
    expect(host).toBe('0.0.0.0');
    expect(readConfig({ ...SERVERS, HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
  });

  it('refuses one server without the other, and names the missing one', () => {
    expect(mistakes({ DATABASE_URL: SERVERS.DATABASE_URL })).toEqual(['REDIS_URL']);
    expect(mistakes({ REDIS_URL: SERVERS.REDIS_URL })).toEqual(['DATABASE_URL']);
    expect(mistakes({ DATABASE_URL: SERVERS.DATABASE_URL, REDIS_URL: '' })).toEqual(['REDIS_URL']);
  });

  it('never has demo data in production, whatever is asked', () => {
    const { demoData, production, logLevel } = readConfig({ NODE_ENV: 'production', DEMO_DATA: 'true' });
    expect({ demoData, production, logLevel }).toEqual({
      demoData: false,
      production: true,
      logLevel: 'info',
    });
    expect(readConfig({ DEMO_DATA: 'false' }).demoData).toBe(false);
  });

  it('reads lists and keys as they are written in an env file', () => {
    const key = String.raw`-----BEGIN PRIVATE KEY-----\nMC4\n-----END PRIVATE KEY-----`;
    const { corsOrigins, accessTokens } = readConfig({
      CORS_ORIGINS: ' https://a.example, https://b.example ,,',
      JWT_PRIVATE_KEY: key,
    });
    expect(corsOrigins).toEqual(['https://a.example', 'https://b.example']);
    expect(accessTokens.privateKeyPem?.split('\n')).toHaveLength(3);
  });

  it.each([
    { PORT: '65536' },
    { PORT: '-1' },
    { PORT: '3000.5' },
    { PORT: 'http' },
    { NODE_ENV: 'prod' },
    { TRUST_PROXY: 'yes' },
    { DEMO_DATA: '1' },
    { LOG_LEVEL: 'loud' },
    { JWT_TTL_SECONDS: '59' },
    { JWT_TTL_SECONDS: '86401' },
    { JWT_PRIVATE_KEY: 'secret' },
    { PUBLIC_URL: 'glaneur.example' },
    { PUBLIC_URL: 'javascript:alert(1)' },
    { MAP_TILE_URL: 'https://tiles.example/tile.png' },
    { DATABASE_POOL_SIZE: '0' },
    { DATABASE_URL: 'mysql://db/x', REDIS_URL: SERVERS.REDIS_URL },
    { DATABASE_URL: SERVERS.DATABASE_URL, REDIS_URL: 'http://cache' },
  ])('refuses %j by name', (variables) => {
    const bad = Object.keys(variables).filter((name) => variables[name as never] !== SERVERS[name as never]);
    expect(mistakes(variables)).toEqual(bad);
  });

  it('has one line for every mistake', () => {
    expect(mistakes({ PORT: 'x', LOG_LEVEL: 'x', TRUST_PROXY: 'x' })).toEqual([
      'PORT',
      'LOG_LEVEL',
      'TRUST_PROXY',
    ]);
  });

  it('refuses a tile address without {x} and {y}, as its message says', () => {
    expect(mistakes({ MAP_TILE_URL: 'https://tiles.example/{z}.png' })).toEqual(['MAP_TILE_URL']);
  });

  it('serves websites one port above its own, as visitors see it: by the proxy where there is one', () => {
    expect(readConfig({ PORT: '8080' }).sites).toMatchObject({
      port: 8081,
      scheme: 'http',
      visiblePort: 8081,
    });
    const behindProxy = {
      PUBLIC_URL: 'https://glaneur.example.org',
      SITES_DOMAIN: 'sites.example.org',
      SITES_PORT: '9000',
    };
    expect(readConfig(behindProxy).sites).toEqual({
      port: 9000,
      domain: 'sites.example.org',
      scheme: 'https',
      visiblePort: null,
    });
  });

  it.each([
    [{ PORT: '3000', SITES_PORT: '3000' }, 'SITES_PORT: is the same as PORT'],
    [{ SITES_DOMAIN: 'Sites.Example.org' }, 'SITES_DOMAIN: must be a host name in small letters'],
    [{ SITES_DOMAIN: 'example.org:3001' }, 'SITES_DOMAIN: must be a host name in small letters'],
  ])('refuses %j', (variables, message) => expect(() => readConfig(variables)).toThrow(message));
});
