import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { ContainerView, Warning } from '../../../application/network/network-reader.port.js';
import {
  CAPACITY_L_MAX,
  CONTAINER_NAME_MAX,
  CONTAINER_STATUSES,
  CONTAINER_TYPES,
  type ContainerStatus,
  type ContainerType,
  INITIAL_STATUSES,
  type InitialStatus,
  MUNICIPALITY_CODE_MAX,
  REFERENCE_MAX,
} from '../../../domain/network/container.rules.js';
import { ADDRESS_MAX } from '../../../domain/network/site.js';
import { PointDto, SentPointDto } from '../shared/geojson.dto.js';
import { pageOf } from '../shared/page.dto.js';
import { PageQueryDto } from '../shared/page-query.dto.js';
import { IfPresent } from '../shared/if-present.js';
import { BooleanInQuery, NumberInQuery, WordsInQuery } from '../shared/query-values.js';
import { AsSent } from '../shared/as-sent.js';
import { StorableText } from '../shared/storable-text.js';
import { IsTextRecord } from '../shared/text-record.js';

const TEXT_RECORD = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class RegisterContainerDto {
  @ApiProperty({
    example: 'TLS-0042',
    minLength: 1,
    maxLength: REFERENCE_MAX,
    description: "The operator's own number, kept as written.",
  })
  @IsString()
  reference!: string;

  @ApiProperty({ example: 'Parking du marché des Carmes', minLength: 1, maxLength: CONTAINER_NAME_MAX })
  @IsString()
  name!: string;

  @ApiProperty({ enum: CONTAINER_TYPES })
  @IsIn(CONTAINER_TYPES)
  type!: ContainerType;

  @ApiProperty({ type: SentPointDto })
  @IsObject()
  @ValidateNested()
  @Type(() => SentPointDto)
  position!: SentPointDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'Left out: the area whose boundary covers the position, the smallest where several do.',
  })
  @IsOptional()
  @IsUUID()
  areaId?: string | null;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 1,
    maximum: CAPACITY_L_MAX,
    example: 2000,
    description: 'Litres.',
  })
  @IsOptional()
  @IsNumber()
  capacityL?: number | null;

  @ApiPropertyOptional({ enum: INITIAL_STATUSES, default: 'active' })
  @IsOptional()
  @IsIn(INITIAL_STATUSES)
  status?: InitialStatus | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: ADDRESS_MAX,
    example: '12 rue des Filatiers, 31000 Toulouse',
  })
  @IsOptional()
  @IsString()
  address?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: MUNICIPALITY_CODE_MAX, example: '31555' })
  @IsOptional()
  @IsString()
  municipalityCode?: string | null;

  @ApiPropertyOptional({
    ...TEXT_RECORD,
    example: { key: 'B12' },
    description: 'Whatever else the operator knows, kept as written.',
  })
  @IsOptional()
  @AsSent()
  @IsTextRecord()
  attributes?: Record<string, string> | null;
}

/** What is left out stays. */
export class ChangeContainerDto extends PartialType(
  OmitType(RegisterContainerDto, ['status', 'areaId'] as const),
  { skipNullProperties: false },
) {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A new position alone moves no container into another area.',
  })
  @IfPresent()
  @IsUUID()
  areaId?: string;
}

class WarningDto implements Warning {
  @ApiProperty({ enum: ['container.outside_area'] }) code!: 'container.outside_area';
  @ApiProperty({ description: 'One sentence for a person.' }) message!: string;
}

export class ContainerDto implements ContainerView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) areaId!: string;
  @ApiProperty({ example: 'TLS-0042' }) reference!: string;
  @ApiProperty({ example: 'Parking du marché des Carmes' }) name!: string;
  @ApiProperty({ enum: CONTAINER_TYPES }) type!: ContainerType;
  @ApiProperty({ type: Number, nullable: true, description: 'Litres.', example: 2000 }) capacityL!:
    number | null;
  @ApiProperty({ enum: CONTAINER_STATUSES }) status!: ContainerStatus;
  @ApiProperty({ type: String, nullable: true }) statusReason!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'In the future while the container is active: the suspension is planned.',
  })
  suspendedFrom!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) suspendedUntil!: string | null;
  @ApiProperty({ type: PointDto }) position!: PointDto;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '31555' }) municipalityCode!: string | null;
  @ApiProperty(TEXT_RECORD) attributes!: Record<string, string>;
  @ApiProperty({ type: [WarningDto], description: 'What somebody should look at. Empty: nothing.' })
  warnings!: WarningDto[];
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 1 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class ContainerPageDto extends pageOf(ContainerDto) {}

export class ContainerQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  areaId?: string;

  @ApiPropertyOptional({ enum: CONTAINER_TYPES, isArray: true })
  @IsOptional()
  @WordsInQuery(CONTAINER_TYPES)
  type?: ContainerType[];

  @ApiPropertyOptional({ enum: CONTAINER_STATUSES, isArray: true })
  @IsOptional()
  @WordsInQuery(CONTAINER_STATUSES)
  status?: ContainerStatus[];

  @ApiPropertyOptional({ maxLength: REFERENCE_MAX, description: 'Exactly this reference.' })
  @IsOptional()
  @StorableText(REFERENCE_MAX)
  reference?: string;

  @ApiPropertyOptional({ maxLength: MUNICIPALITY_CODE_MAX })
  @IsOptional()
  @StorableText(MUNICIPALITY_CODE_MAX)
  municipalityCode?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: CAPACITY_L_MAX, description: 'Litres.' })
  @IsOptional()
  @NumberInQuery()
  @IsInt()
  @Min(1)
  @Max(CAPACITY_L_MAX)
  minCapacityL?: number;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: CAPACITY_L_MAX, description: 'Litres.' })
  @IsOptional()
  @NumberInQuery()
  @IsInt()
  @Min(1)
  @Max(CAPACITY_L_MAX)
  maxCapacityL?: number;

  @ApiPropertyOptional({
    type: Boolean,
    description: '`true`: only those that are not removed and stand outside the boundary of their area.',
  })
  @IsOptional()
  @BooleanInQuery()
  outsideArea?: boolean;

  @ApiPropertyOptional({
    maxLength: CONTAINER_NAME_MAX,
    example: 'carmes',
    description: 'Part of the name or of the reference, in capitals or not.',
  })
  @IsOptional()
  @StorableText(CONTAINER_NAME_MAX)
  q?: string;
}
