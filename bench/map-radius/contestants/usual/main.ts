/**
 * The search as a typical Nest code base has it: query DTO, repository with a query builder, entities, DTO classes, the
 * serialising interceptor. On the same Fastify adapter and with the same index as the others.
 * The connection and the size of the pool come as JSON in BENCH_SERVER.
 */
import 'reflect-metadata';
import { Module, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { Container } from './container.entity.js';
import { ContainersController } from './containers.controller.js';
import { ContainersService } from './containers.service.js';

interface Settings {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly poolSize: number;
}

async function connected(): Promise<DataSource> {
  const { user, ...server } = JSON.parse(process.env.BENCH_SERVER ?? '{}') as Settings;
  return new DataSource({
    type: 'postgres',
    ...server,
    username: user,
    entities: [Container],
    installExtensions: false,
  }).initialize();
}

@Module({
  controllers: [ContainersController],
  providers: [ContainersService, { provide: DataSource, useFactory: connected }],
})
class UsualModule {}

const app = await NestFactory.create<NestFastifyApplication>(UsualModule, new FastifyAdapter(), {
  logger: ['error', 'warn'],
});
app.setGlobalPrefix('api/v1');
app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true }));
await app.listen(0, '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
console.log(`ready ${await app.getUrl()}`);
