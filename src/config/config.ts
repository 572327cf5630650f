import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { tileUrlSchema } from '@glaneur/website-config';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const origins = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

/** Every variable Glaneur reads, with what it means and what it is when left out. `.env.example` lists the same. */
const environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    PORT: port.default(3000),
    HOST: z.string().min(1).optional(),
    SITES_PORT: port.optional(),
    SITES_DOMAIN: z
      .string()
      .regex(
        /^(?=.{1,200}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
        'must be a host name in small letters, without port',
      )
      .default('localhost'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
    GLANEUR_HOME: z.string().min(1).default('.glaneur'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    JWT_PRIVATE_KEY: z
      .string()
      .includes('PRIVATE KEY', 'must be an Ed25519 private key in PKCS#8 PEM')
      .optional(),
    JWT_TTL_SECONDS: z.coerce.number().int().min(60).max(86_400).default(900),
    CORS_ORIGINS: origins.default([]),
    MAP_TILE_URL: tileUrlSchema.optional(),
    MAP_TILE_ATTRIBUTION: z.string().max(500).optional(),
    MAP_TILE_MAX_ZOOM: z.coerce.number().int().min(0).max(22).default(19),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
    TRUST_PROXY: flag.default(false),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
    DEMO_DATA: flag.default(true),
    REDIS_PREFIX: z
      .string()
      .regex(/^[\w-]{1,32}$/, 'letters, digits, _ and -, at most 32')
      .default('glaneur'),
    WORKER: z.enum(['auto', 'none']).default('auto'),
    RATE_LIMITS: flag.default(true),
    METRICS_TOKEN: z.string().min(16).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().min(3).default('Glaneur <glaneur@localhost>'),
    EMERGENCY_NUMBER: z
      .string()
      .regex(/^\+?\d[\d ]{1,14}$/, 'digits and blanks, at most 15, with a + before them if you like')
      .default('112'),
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    S3_BUCKET: z.string().min(3).optional(),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  })
  .superRefine((env, context) => {
    const alone = (has: string, lacks: string) =>
      context.addIssue({
        code: 'custom',
        path: [lacks],
        message: `is missing: ${has} is set, and the server profile needs both`,
      });
    if (env.DATABASE_URL && !env.REDIS_URL) alone('DATABASE_URL', 'REDIS_URL');
    if (env.REDIS_URL && !env.DATABASE_URL) alone('REDIS_URL', 'DATABASE_URL');
    if (env.SITES_PORT !== undefined && env.SITES_PORT !== 0 && env.SITES_PORT === env.PORT)
      context.addIssue({
        code: 'custom',
        path: ['SITES_PORT'],
        message: 'is the same as PORT: published websites stand on another origin than the API',
      });
    const s3 = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
    if (s3.some((name) => env[name])) {
      for (const name of s3) {
        if (!env[name])
          context.addIssue({
            code: 'custom',
            path: [name],
            message: 'is missing: files go to S3 with bucket and both keys, or not at all',
          });
      }
    }
  });

type Environment = z.infer<typeof environment>;

/** Where database and Redis are: beside us in a child process, or on servers of their own. Chosen here, once. */
export type Profile =
  | { readonly name: 'embedded' }
  | { readonly name: 'server'; readonly databaseUrl: string; readonly redisUrl: string };

export interface S3Config {
  /** undefined: Amazon's own. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Published websites: hosts below `domain`, by a listener of their own. `port` 0: the system chooses. */
  readonly sites: {
    readonly port: number;
    readonly domain: string;
    readonly scheme: 'http' | 'https';
    /** As visitors see it; null: the scheme's own, behind a proxy. */
    readonly visiblePort: number | null;
  };
  readonly profile: Profile;
  /** Before every key in Redis, so that several installations can share one. */
  readonly redisPrefix: string;
  /** `auto`: the embedded profile works inside this process, the server profile in a child. `none`: elsewhere. */
  readonly worker: Environment['WORKER'];
  readonly rateLimits: boolean;
  /** Bearer token that `/metrics` asks for; without one it is open, and closed in production. */
  readonly metricsToken: string | undefined;
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string };
  /** Shown first where a person is in danger. */
  readonly emergencyNumber: string;
  /** undefined: files stay in `home`. */
  readonly s3: S3Config | undefined;
  /** Folder of everything local, absolute. */
  readonly home: string;
  readonly publicUrl: string | undefined;
  /** Where links in mails and on labels lead: `publicUrl`, else this machine. Without a slash at the end. */
  readonly linkUrl: string;
  readonly accessTokens: { readonly privateKeyPem: string | undefined; readonly ttlSeconds: number };
  readonly corsOrigins: readonly string[];
  readonly map: {
    readonly tileUrl: string | null;
    readonly tileAttribution: string | null;
    readonly tileMaxZoom: number;
  };
  readonly logLevel: NonNullable<Environment['LOG_LEVEL']>;
  readonly trustProxy: boolean;
  readonly databasePoolSize: number;
  /** Seed an empty database with the demo organisation. Never in production. */
  readonly demoData: boolean;
}

/** One line for each mistake in the environment. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads and checks the environment; variables that are empty count as left out.
 * @throws ConfigError
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  const profile = profileOf(env);
  return {
    production,
    host: env.HOST ?? (profile.name === 'embedded' ? '127.0.0.1' : '0.0.0.0'),
    port: env.PORT,
    sites: sitesOf(env),
    profile,
    home: resolve(env.GLANEUR_HOME),
    publicUrl: env.PUBLIC_URL,
    linkUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    accessTokens: {
      privateKeyPem: env.JWT_PRIVATE_KEY?.replaceAll('\\n', '\n'),
      ttlSeconds: env.JWT_TTL_SECONDS,
    },
    corsOrigins: env.CORS_ORIGINS,
    map: {
      tileUrl: env.MAP_TILE_URL ?? null,
      tileAttribution: env.MAP_TILE_ATTRIBUTION ?? null,
      tileMaxZoom: env.MAP_TILE_MAX_ZOOM,
    },
    logLevel: env.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    trustProxy: env.TRUST_PROXY,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    demoData: env.DEMO_DATA && !production,
    redisPrefix: env.REDIS_PREFIX,
    worker: env.WORKER,
    rateLimits: env.RATE_LIMITS,
    metricsToken: env.METRICS_TOKEN,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    emergencyNumber: env.EMERGENCY_NUMBER,
    s3: s3Of(env),
  };
}

/** Behind a proxy that speaks HTTPS, published websites are reached by it too; else at their own port. */
function sitesOf({ PORT, SITES_PORT, SITES_DOMAIN: domain, PUBLIC_URL }: Environment): Config['sites'] {
  const port = SITES_PORT ?? (PORT === 0 || PORT === 65_535 ? 0 : PORT + 1);
  const secure = PUBLIC_URL?.startsWith('https:') ?? false;
  return {
    port,
    domain,
    scheme: secure ? 'https' : 'http',
    visiblePort: secure || port === 80 ? null : port,
  };
}

function profileOf({ DATABASE_URL, REDIS_URL }: Environment): Profile {
  if (!DATABASE_URL || !REDIS_URL) return { name: 'embedded' };
  return { name: 'server', databaseUrl: DATABASE_URL, redisUrl: REDIS_URL };
}

function s3Of(env: Environment): S3Config | undefined {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!bucket || !accessKeyId || !secretAccessKey) return undefined;
  return { endpoint: env.S3_ENDPOINT, region: env.S3_REGION, bucket, accessKeyId, secretAccessKey };
}

/** Reads `.env` in the working directory, where there is one; what is already set wins. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
