/**
 * Fastify and the driver with nothing around them: one route, one named prepared statement, the body as the database
 * wrote it. The statement, the connection and the size of the pool come as JSON in BENCH_SERVER.
 */
import Fastify from 'fastify';
import pg from 'pg';

const { statement, connection, poolSize } = JSON.parse(process.env.BENCH_SERVER);
const pool = new pg.Pool({ ...connection, max: poolSize });
const app = Fastify();

app.get('/api/v1/map/containers', async (request, reply) => {
  const { lon, lat, radius } = request.query;
  const { rows } = await pool.query({ ...statement, values: [Number(lon), Number(lat), Number(radius)] });
  return reply.header('content-type', 'application/geo+json; charset=utf-8').send(rows[0].body);
});

process.on('SIGTERM', () => process.exit(0));
process.stdout.write(`ready ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
