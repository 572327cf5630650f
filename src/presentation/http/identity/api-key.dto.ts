import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import type { ApiKeyView } from '../../../application/identity/api-keys-reader.port.js';
import { API_KEY_NAME_MAX, API_SCOPES, type ApiScope } from '../../../domain/identity/index.js';
import { IsInstant } from '../shared/instant.js';
import { MemberDto } from '../shared/member.dto.js';
import { pageOf } from '../shared/page.dto.js';

export class CreateApiKeyDto {
  @ApiProperty({ example: 'Site generator of the town', minLength: 1, maxLength: API_KEY_NAME_MAX })
  @IsString()
  name!: string;

  @ApiProperty({ enum: API_SCOPES, isArray: true, minItems: 1, example: ['builder.read'] })
  @IsArray()
  @IsIn(API_SCOPES, { each: true })
  scopes!: ApiScope[];

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null or left out: it works until it is revoked.',
  })
  @IsOptional()
  @IsInstant()
  expiresAt?: string | null;
}

export class ApiKeyDto implements ApiKeyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Site generator of the town' }) name!: string;
  @ApiProperty({ enum: API_SCOPES, isArray: true }) scopes!: ApiScope[];
  @ApiProperty({ description: 'The end of the key, to tell keys apart by.', example: 'x7Qa' })
  lastFour!: string;
  @ApiProperty({ type: MemberDto }) createdBy!: MemberDto;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) expiresAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the minute.' })
  lastUsedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 1 }) version!: number;
}

export class NewApiKeyDto extends ApiKeyDto {
  @ApiProperty({
    description: 'Shown here and never again. Send it as `Authorization: Bearer gln_…`.',
    example: 'gln_3q2-7wXJb0K8m5Yt1nVd9sGfLhRcEaPzUoIyTkMxQ4A',
  })
  key!: string;
}

export class ApiKeyPageDto extends pageOf(ApiKeyDto) {}
