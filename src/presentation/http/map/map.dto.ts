import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsDefined, IsIn, IsInt, IsNumber, IsOptional, IsString, ValidateIf } from 'class-validator';
import {
  RADIUS_M_DEFAULT,
  RADIUS_M_MAX,
  SEARCH_LIMIT_DEFAULT,
  SEARCH_LIMIT_MAX,
} from '../../../domain/map/container-search.js';
import {
  CONTAINER_TYPES,
  type ContainerType,
  PUBLIC_STATUSES,
  type PublicStatus,
} from '../../../domain/network/index.js';
import { AsSent } from '../shared/as-sent.js';
import { PointDto, polygonSchema } from '../shared/geojson.dto.js';
import { NumberInQuery, WordsInQuery } from '../shared/query-values.js';

export class MapQueryDto {
  @ApiPropertyOptional({
    type: Number,
    minimum: -90,
    maximum: 90,
    example: 43.6045,
    description: 'Required without `bbox`.',
  })
  @ValidateIf(
    (query: MapQueryDto) => query.bbox === undefined || query.lat !== undefined || query.lon !== undefined,
  )
  @NumberInQuery()
  lat?: number;

  @ApiPropertyOptional({
    type: Number,
    minimum: -180,
    maximum: 180,
    example: 1.444,
    description: 'Required without `bbox`.',
  })
  @ValidateIf(
    (query: MapQueryDto) => query.bbox === undefined || query.lat !== undefined || query.lon !== undefined,
  )
  @NumberInQuery()
  lon?: number;

  @ApiPropertyOptional({
    type: Number,
    maximum: RADIUS_M_MAX,
    default: RADIUS_M_DEFAULT,
    description: 'Metres, on the spheroid. Not together with `bbox`.',
  })
  @IsOptional()
  @NumberInQuery()
  radius?: number;

  @ApiPropertyOptional({
    example: '1.40,43.58,1.48,43.63',
    description:
      'west,south,east,north in degrees. West greater than east crosses the antimeridian. `lat` and `lon` then only say where distances begin (default: the middle).',
  })
  @IsOptional()
  @IsString()
  bbox?: string;

  @ApiPropertyOptional({ enum: CONTAINER_TYPES, isArray: true })
  @IsOptional()
  @WordsInQuery(CONTAINER_TYPES)
  type?: ContainerType[];

  @ApiPropertyOptional({ enum: PUBLIC_STATUSES, isArray: true, description: 'Left out: both.' })
  @IsOptional()
  @WordsInQuery(PUBLIC_STATUSES)
  status?: PublicStatus[];

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: SEARCH_LIMIT_MAX, default: SEARCH_LIMIT_DEFAULT })
  @IsOptional()
  @NumberInQuery()
  limit?: number;
}

export class PolygonSearchDto {
  @ApiProperty(
    polygonSchema(
      'GeoJSON Polygon or MultiPolygon. Edges are straight in longitude and latitude and count as inside.',
    ),
  )
  @IsDefined()
  @AsSent()
  polygon!: unknown;

  @ApiPropertyOptional({ enum: CONTAINER_TYPES, isArray: true })
  @IsOptional()
  @IsArray()
  @IsIn(CONTAINER_TYPES, { each: true })
  types?: ContainerType[];

  @ApiPropertyOptional({ enum: PUBLIC_STATUSES, isArray: true })
  @IsOptional()
  @IsArray()
  @IsIn(PUBLIC_STATUSES, { each: true })
  statuses?: PublicStatus[];

  @ApiPropertyOptional({ minimum: 1, maximum: SEARCH_LIMIT_MAX, default: SEARCH_LIMIT_DEFAULT })
  @IsOptional()
  @IsNumber()
  @IsInt()
  limit?: number;
}

class PublicContainerPropertiesDto {
  @ApiProperty({ example: 'Parking du marché des Carmes' }) name!: string;
  @ApiProperty({ enum: CONTAINER_TYPES }) type!: ContainerType;
  @ApiProperty({ enum: PUBLIC_STATUSES }) status!: PublicStatus;
  @ApiProperty({ type: Number, nullable: true, description: 'Litres.' }) capacityL!: number | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '31555' }) municipalityCode!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) suspendedUntil!: string | null;
}

class FoundContainerPropertiesDto extends PublicContainerPropertiesDto {
  @ApiProperty({ description: 'Metres from the origin, geodesic, one decimal.', example: 212.4 })
  distanceM!: number;
}

class OperatorDto {
  @ApiProperty({ example: 'Tisséa Textile' }) name!: string;
}

class LinkedContainerPropertiesDto extends PublicContainerPropertiesDto {
  @ApiProperty({ type: OperatorDto }) operator!: OperatorDto;
}

export class FoundContainerDto {
  @ApiProperty({ enum: ['Feature'] }) type!: 'Feature';
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PointDto }) geometry!: PointDto;
  @ApiProperty({ type: FoundContainerPropertiesDto }) properties!: FoundContainerPropertiesDto;
}

export class FoundContainersDto {
  @ApiProperty({ enum: ['FeatureCollection'] }) type!: 'FeatureCollection';
  @ApiProperty({ type: [FoundContainerDto], description: 'Nearest first.' }) features!: FoundContainerDto[];
}

export class PublicContainerDto {
  @ApiProperty({ enum: ['Feature'] }) type!: 'Feature';
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PointDto }) geometry!: PointDto;
  @ApiProperty({ type: LinkedContainerPropertiesDto }) properties!: LinkedContainerPropertiesDto;
}

class MapStartDto {
  @ApiProperty({ example: 43.6045 }) lat!: number;
  @ApiProperty({ example: 1.444 }) lon!: number;
  @ApiProperty({ example: 2000, description: 'Metres.' }) radiusM!: number;
}

export class MapSettingsDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Template of a raster tile address; null: no base map.',
  })
  tileUrl!: string | null;
  @ApiProperty({ type: String, nullable: true }) tileAttribution!: string | null;
  @ApiProperty({ type: MapStartDto, description: 'Where the map opens.' }) start!: MapStartDto;
}
