import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { SiteView } from '../../../application/network/network-reader.port.js';
import { ADDRESS_MAX, SITE_KINDS, SITE_NAME_MAX, type SiteKind } from '../../../domain/network/site.js';
import { PointDto, SentPointDto } from '../shared/geojson.dto.js';
import { pageOf } from '../shared/page.dto.js';
import { ArchivedQueryDto } from './archived-query.dto.js';

export class CreateSiteDto {
  @ApiProperty({ example: 'Centre de tri de Blagnac', minLength: 1, maxLength: SITE_NAME_MAX })
  @IsString()
  name!: string;

  @ApiProperty({ enum: SITE_KINDS })
  @IsIn(SITE_KINDS)
  kind!: SiteKind;

  @ApiProperty({ type: SentPointDto })
  @IsObject()
  @ValidateNested()
  @Type(() => SentPointDto)
  position!: SentPointDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: ADDRESS_MAX,
    example: '3 chemin de la Garonne, 31700 Blagnac',
  })
  @IsOptional()
  @IsString()
  address?: string | null;
}

/** What is left out stays. */
export class ChangeSiteDto extends PartialType(CreateSiteDto, { skipNullProperties: false }) {}

export class SiteDto implements SiteView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Centre de tri de Blagnac' }) name!: string;
  @ApiProperty({ enum: SITE_KINDS }) kind!: SiteKind;
  @ApiProperty({ type: PointDto }) position!: PointDto;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) archivedAt!: string | null;
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 1 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class SitePageDto extends pageOf(SiteDto) {}

export class SiteQueryDto extends ArchivedQueryDto {}
