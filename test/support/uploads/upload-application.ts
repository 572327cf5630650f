import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Module, Post, Req } from '@nestjs/common';
import { APP_FILTER, APP_PIPE, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsIn, IsOptional, IsString } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { FileStorage } from '../../../src/application/shared/file-storage.port.js';
import { LocalFileStorage } from '../../../src/infrastructure/storage/local-file-storage.js';
import { fastifyOptions } from '../../../src/presentation/http/shared/fastify-options.js';
import { ProblemFilter } from '../../../src/presentation/http/shared/problem.filter.js';
import { ShapePipe } from '../../../src/presentation/http/shared/shape.pipe.js';
import { receiveUpload } from '../../../src/presentation/http/shared/upload-receiver.js';
import { acceptUploads, TakesUpload } from '../../../src/presentation/http/shared/uploads.js';

export const BYTES_MAX = 3 * 1024 * 1024;
export const KEY = 'uploads/it';

class FieldsDto {
  @IsIn(['create', 'upsert'])
  @IsOptional()
  mode?: string;
}

class WordDto {
  @IsString()
  word!: string;
}

@Controller()
class UploadsController {
  constructor(private readonly storage: FileStorage) {}

  @Post('uploads')
  @TakesUpload()
  upload(@Req() request: FastifyRequest) {
    return receiveUpload(
      request,
      { bytesMax: BYTES_MAX, fields: FieldsDto },
      async ({ name, content }, { mode }) => ({
        name,
        mode: mode ?? null,
        ...(await this.storage.put(KEY, content, 'text/csv')),
      }),
    );
  }

  @Post('bare')
  @TakesUpload()
  bare(@Req() request: FastifyRequest) {
    return receiveUpload(request, { bytesMax: BYTES_MAX }, async ({ name }) => ({ name }));
  }

  @Post('words')
  words(@Body() { word }: WordDto) {
    return { word };
  }
}

@Module({})
class UploadsModule {}

export interface UploadApplication {
  readonly url: string;
  readonly storage: LocalFileStorage;
  /** Files that came half way and still lie about, or are held open by this process. */
  leftovers(): Promise<string[]>;
  close(): Promise<void>;
}

/** Two routes that take uploads and one that does not, over real sockets, with files in a folder. */
export async function startUploadApplication(): Promise<UploadApplication> {
  const folder = await mkdtemp(join(tmpdir(), 'glaneur-uploads-'));
  const storage = await LocalFileStorage.in(folder);
  const providers = [
    { provide: FileStorage, useValue: storage },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: ShapePipe },
  ];
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: UploadsModule, controllers: [UploadsController], providers },
    new FastifyAdapter(fastifyOptions(false)),
    { logger: false },
  );
  app.setGlobalPrefix('api/v1');
  await acceptUploads(app);
  await app.listen(0, '127.0.0.1');
  return {
    url: await urlOf(app),
    storage,
    leftovers: async () => [...(await readdir(join(folder, '.incoming'))), ...(await openFilesIn(folder))],
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function urlOf(app: NestFastifyApplication): Promise<string> {
  return `${(await app.getUrl()).replace('[::1]', 'localhost')}/api/v1`;
}

/** Linux tells which files a process holds open; elsewhere nothing is known of it. */
async function openFilesIn(folder: string): Promise<string[]> {
  const handles = await readdir('/proc/self/fd').catch(() => []);
  const paths = await Promise.all(
    handles.map((handle) => readlink(`/proc/self/fd/${handle}`).catch(() => '')),
  );
  return paths.filter((path) => path.startsWith(folder));
}
