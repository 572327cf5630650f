import { Body, Controller, Delete, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiKeysReader, type ApiKeyView } from '../../../application/identity/api-keys-reader.port.js';
import { CreateApiKey } from '../../../application/identity/create-api-key.js';
import { RevokeApiKey } from '../../../application/identity/revoke-api-key.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { ApiKeyDto, ApiKeyPageDto, CreateApiKeyDto, NewApiKeyDto } from './api-key.dto.js';

@ApiTags('identity')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly createApiKey: CreateApiKey,
    private readonly revokeApiKey: RevokeApiKey,
    private readonly reader: ApiKeysReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'createApiKey',
    summary: 'Make an API key',
    description:
      'The answer shows the key, once: only its hash is stored. It opens the operations of its scopes, for this organisation. Takes no `Idempotency-Key`: the answer is kept nowhere.',
    access: 'organisation.manage',
    consumers: ['admin app'],
    problems: ['400 request.malformed', '422 request.invalid', '422 key.invalid'],
  })
  @ApiCreatedResponse({ type: NewApiKeyDto })
  async create(
    @Body() { name, scopes, expiresAt }: CreateApiKeyDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewApiKeyDto> {
    const expiry = expiresAt == null ? null : new Date(expiresAt);
    const { id, key } = await this.createApiKey.execute({ name, scopes, expiresAt: expiry }, actor);
    void reply.header('cache-control', 'no-store');
    const view = created(reply, `api-keys/${id}`, await this.reader.apiKey(actor, id));
    return { ...(view as ApiKeyDto), key };
  }

  @Get()
  @Endpoint({
    operationId: 'listApiKeys',
    summary: 'List the API keys, without their secrets',
    description: 'Sorts by `name`. Revoked ones are in it.',
    access: 'organisation.manage',
    consumers: ['admin app'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: ApiKeyPageDto })
  list(@Query() query: PageQueryDto, @CurrentActor() actor: Actor): Promise<Page<ApiKeyView>> {
    return this.reader.apiKeys(actor, pageRequest(query, ['name']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getApiKey',
    summary: 'One API key, without its secret',
    access: 'organisation.manage',
    consumers: ['admin app'],
    problems: ['404 key.not_found'],
  })
  @ApiOkResponse({ type: ApiKeyDto })
  async get(
    @IdParam('key') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiKeyView> {
    return tagged(reply, await this.reader.apiKey(actor, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Endpoint({
    operationId: 'revokeApiKey',
    summary: 'Revoke an API key',
    description: 'At once and for good. It stays in the list, so that one sees what it was.',
    access: 'organisation.manage',
    consumers: ['admin app'],
    problems: ['404 key.not_found', '409 key.revoked', ...VERSION_PROBLEMS],
  })
  @ApiNoContentResponse()
  async revoke(
    @IdParam('key') id: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.revokeApiKey.execute(id, expectedVersion, actor);
  }
}
