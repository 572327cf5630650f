import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { IsArray, IsDefined, IsIn, IsInt, IsNumber, IsOptional, IsString, ValidateIf } from 'class-validator';
import { CELLS_MAX, ZOOM_MAX } from '../../../domain/map/cluster-view.js';
import {
  RADIUS_M_DEFAULT,
  RADIUS_M_MAX,
  SEARCH_LIMIT_DEFAULT,
  NEAREST_MAX,
  SEARCH_LIMIT_MAX,
} from '../../../domain/map/container-search.js';
import {
  CAPACITY_L_MAX,
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

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: CAPACITY_L_MAX, description: 'Litres.' })
  @IsOptional()
  @NumberInQuery()
  minCapacityL?: number;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: CAPACITY_L_MAX, description: 'Litres.' })
  @IsOptional()
  @NumberInQuery()
  maxCapacityL?: number;

  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    maximum: NEAREST_MAX,
    description:
      'The so many nearest, however far up to 1,000 km. Not together with `radius`, `bbox` or `limit`.',
  })
  @IsOptional()
  @NumberInQuery()
  nearest?: number;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: SEARCH_LIMIT_MAX, default: SEARCH_LIMIT_DEFAULT })
  @IsOptional()
  @NumberInQuery()
  limit?: number;
}

export class ClusterQueryDto {
  @ApiProperty({
    example: '1.20,43.50,1.70,43.75',
    description: `west,south,east,north in degrees; west greater than east crosses the antimeridian, longitudes up to ±540 come round. At most ${CELLS_MAX} cells.`,
  })
  @IsString()
  bbox!: string;

  @ApiProperty({
    type: Number,
    minimum: 0,
    maximum: ZOOM_MAX,
    example: 12,
    description: 'Of a Web Mercator map with tiles of 256 pixels; a cell is 64 pixels.',
  })
  @NumberInQuery()
  zoom!: number;
}

export class PolygonSearchDto {
  @ApiProperty(
    polygonSchema(
      'GeoJSON Polygon or MultiPolygon. Edges are straight in longitude and latitude and count as inside.',
      { required: true },
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

class ClusterPropertiesDto {
  @ApiProperty({ enum: [true] }) cluster!: true;
  @ApiProperty({ minimum: 2, example: 31 }) count!: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { textile: 28, shoes: 3 },
    description: 'How many of each type. Types that are not there are left out.',
  })
  types!: Record<string, number>;
}

export class ClusterDto {
  @ApiProperty({ enum: ['Feature'] }) type!: 'Feature';
  @ApiProperty({
    example: '12/8257/5982',
    description: 'zoom/column/row of the cell: stays while one moves the map.',
  })
  id!: string;
  @ApiProperty({ type: PointDto, description: 'The mean of the containers.' }) geometry!: PointDto;
  @ApiProperty({ type: ClusterPropertiesDto }) properties!: ClusterPropertiesDto;
}

export class SingleContainerDto {
  @ApiProperty({ enum: ['Feature'] }) type!: 'Feature';
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PointDto }) geometry!: PointDto;
  @ApiProperty({ type: PublicContainerPropertiesDto }) properties!: PublicContainerPropertiesDto;
}

@ApiExtraModels(ClusterDto, SingleContainerDto)
export class ClustersDto {
  @ApiProperty({ enum: ['FeatureCollection'] }) type!: 'FeatureCollection';
  @ApiProperty({
    type: [Number],
    minItems: 4,
    maxItems: 4,
    description: 'west,south,east,north of the cells: what the counts are of. At least what was asked for.',
  })
  bbox!: [number, number, number, number];
  @ApiProperty({
    type: 'array',
    items: { oneOf: [{ $ref: getSchemaPath(ClusterDto) }, { $ref: getSchemaPath(SingleContainerDto) }] },
    description: 'Clusters, and containers that are alone in their cell.',
  })
  features!: (ClusterDto | SingleContainerDto)[];
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
