import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsDefined, IsOptional, IsString, IsUUID } from 'class-validator';
import type { AreaSummary, AreaView } from '../../../application/network/network-reader.port.js';
import { AREA_CODE_MAX, AREA_NAME_MAX } from '../../../domain/network/area.js';
import type { Boundary } from '../../../domain/shared/boundary.js';
import { AsSent } from '../shared/as-sent.js';
import { IfPresent } from '../shared/if-present.js';
import { MULTI_POLYGON_SCHEMA, polygonSchema } from '../shared/geojson.dto.js';
import { pageOf } from '../shared/page.dto.js';
import { ArchivedQueryDto } from './archived-query.dto.js';

const BOUNDARY = 'GeoJSON Polygon or MultiPolygon, WGS84. Rings may run either way round.';

export class CreateAreaDto {
  @ApiProperty({ format: 'uuid', description: 'The site that serves the area.' })
  @IsUUID()
  siteId!: string;

  @ApiProperty({ example: 'Minimes – Barrière de Paris', minLength: 1, maxLength: AREA_NAME_MAX })
  @IsString()
  name!: string;

  @ApiProperty({
    example: 'TLS-N',
    minLength: 1,
    maxLength: AREA_CODE_MAX,
    description: 'Unique in the organisation, case-sensitive.',
  })
  @IsString()
  code!: string;

  @ApiProperty(polygonSchema(BOUNDARY, { required: true }))
  @IsDefined()
  @AsSent()
  boundary!: unknown;
}

/** What is left out stays. */
export class ChangeAreaDto extends PartialType(OmitType(CreateAreaDto, ['boundary'] as const), {
  skipNullProperties: false,
}) {
  @ApiProperty(polygonSchema(BOUNDARY, { required: false }))
  @IfPresent()
  @IsDefined()
  @AsSent()
  boundary?: unknown;
}

export class AreaSummaryDto implements AreaSummary {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) siteId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'TLS-N' }) code!: string;
  @ApiProperty({ description: 'Square metres on the spheroid.', example: 4_812_344.2 }) surfaceM2!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) archivedAt!: string | null;
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 1 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class AreaDto extends AreaSummaryDto implements AreaView {
  @ApiProperty(MULTI_POLYGON_SCHEMA) boundary!: Boundary;
}

export class AreaPageDto extends pageOf(AreaSummaryDto) {}

export class AreaQueryDto extends ArchivedQueryDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  siteId?: string;
}
