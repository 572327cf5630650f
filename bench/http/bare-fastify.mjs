/**
 * Fastify and the driver with nothing around them, for the same routes: the same statements in the same transactions as
 * the same roles, the same check of the token and of the password, the same body. What they need comes as JSON in
 * BENCH_SERVER. There is no cache, no check of the input, no ETag.
 */
import { createHash, createPublicKey, randomBytes, randomUUID } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import Fastify from 'fastify';
import { importPKCS8, jwtVerify, SignJWT } from 'jose';
import pg from 'pg';

const { statements, app, open, poolSize, keyPem, ttlSeconds, page } = JSON.parse(process.env.BENCH_SERVER);
const pool = new pg.Pool({ ...app, max: poolSize });
const publicPool = new pg.Pool({ ...open, max: poolSize });
const signingKey = await importPKCS8(keyPem, 'EdDSA');
const publicKey = createPublicKey(keyPem);
const SESSION_MS = 30 * 86_400_000;
const server = Fastify();

server.post('/api/v1/auth/login', async (request, reply) => {
  const { email, password } = request.body;
  const [account] = await inTransaction(ACROSS, statements.account, [email]);
  const membership = account?.memberships.find(({ active }) => active);
  if (!membership || !(await verify(account.passwordHash, password))) return reply.code(401).send();
  const { organisationId, role } = membership;
  const session = { id: randomUUID(), secret: randomBytes(32).toString('base64url') };
  const hash = createHash('sha256').update(session.secret).digest('base64url');
  const now = new Date();
  const end = new Date(now.getTime() + SESSION_MS);
  const values = [session.id, hash, null, null, null, now, end, null, null, organisationId, account.id, now];
  await inTransaction(ACROSS, statements.session, values);
  const accessToken = await new SignJWT({ org: organisationId, role })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setSubject(account.id)
    .setIssuer('glaneur')
    .setAudience('glaneur')
    .setIssuedAt()
    .setExpirationTime(`${ttlSeconds} s`)
    .sign(signingKey);
  const cookie = `glaneur_session=${session.id}.${session.secret}; Path=/api/v1/auth; HttpOnly; SameSite=Strict`;
  void reply.header('set-cookie', cookie);
  return { accessToken, expiresIn: ttlSeconds, organisationId, role };
});

server.get('/api/v1/containers', async (request) => {
  const { org } = await caller(request);
  const rows = await inTransaction(reading(org), statements.containers, [org]);
  const items = rows.slice(0, page);
  const last = rows.length > page ? items.at(-1) : undefined;
  return {
    nextCursor: last ? cursorAfter(last) : null,
    items: items.map(({ __key, ...row }) => withWarnings(row)),
  };
});

server.get('/api/v1/containers/:id', async (request, reply) => {
  const { org } = await caller(request);
  const [row] = await inTransaction(reading(org), statements.container, [org, request.params.id]);
  return row ? withWarnings(row) : reply.code(404).send();
});

server.get('/api/v1/tours/today', async (request) => {
  const { org, sub } = await caller(request);
  const [answer] = await inTransaction(reading(org), statements.today, [org, sub, new Date()]);
  return answer;
});

server.get('/api/v1/map/containers', async (request, reply) => {
  const { lon, lat, radius } = request.query;
  const values = [Number(lon), Number(lat), Number(radius)];
  const { rows } = await publicPool.query({ ...statements.map, values });
  return reply.header('content-type', 'application/geo+json; charset=utf-8').send(rows[0].body);
});

const ACROSS = 'BEGIN READ WRITE; SET LOCAL ROLE NONE';
const reading = (org) => `BEGIN READ ONLY; SET LOCAL glaneur.organisation_id = '${org}'`;

async function inTransaction(begin, { text }, values) {
  const client = await pool.connect();
  let failure;
  try {
    await client.query(begin);
    const { rows } = await client.query(text, values);
    await client.query('COMMIT');
    return rows;
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    client.release(failure);
  }
}

/** @returns {Promise<{ org: string, sub: string }>} what the token says; one that does not hold is an error */
async function caller({ headers }) {
  const token = headers.authorization.slice('Bearer '.length);
  const claims = { issuer: 'glaneur', audience: 'glaneur', requiredClaims: ['exp'] };
  return (await jwtVerify(token, publicKey, { algorithms: ['EdDSA'], ...claims })).payload;
}

function withWarnings({ outsideArea, ...view }) {
  const message = 'The container stands outside the boundary of its area.';
  return { ...view, warnings: outsideArea ? [{ code: 'container.outside_area', message }] : [] };
}

function cursorAfter({ __key, id }) {
  return Buffer.from(JSON.stringify(['containers:reference', __key, id])).toString('base64url');
}

process.on('SIGTERM', () => process.exit(0));
process.stdout.write(`ready ${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
