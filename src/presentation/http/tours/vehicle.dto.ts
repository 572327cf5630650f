import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNumber, IsOptional, IsString } from 'class-validator';
import type { VehicleView } from '../../../application/tours/tours-reader.port.js';
import {
  REGISTRATION_MAX,
  VEHICLE_CAPACITY_KG_MAX,
  VEHICLE_NAME_MAX,
} from '../../../domain/tours/vehicle.js';
import { IfPresent } from '../shared/if-present.js';
import { pageOf } from '../shared/page.dto.js';
import { PageQueryDto } from '../shared/page-query.dto.js';
import { BooleanInQuery } from '../shared/query-values.js';

export class AddVehicleDto {
  @ApiProperty({ example: 'Camion 1', minLength: 1, maxLength: VEHICLE_NAME_MAX })
  @IsString()
  name!: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: REGISTRATION_MAX, example: 'AB-123-CD' })
  @IsOptional()
  @IsString()
  registration?: string | null;

  @ApiProperty({
    type: Number,
    minimum: 1,
    maximum: VEHICLE_CAPACITY_KG_MAX,
    example: 1200,
    description: 'Payload, whole kilograms.',
  })
  @IsNumber()
  capacityKg!: number;

  @ApiPropertyOptional({ default: true, description: 'Whether tours are planned with it.' })
  @IfPresent()
  @IsBoolean()
  active?: boolean;
}

export class ChangeVehicleDto {
  @ApiPropertyOptional({ example: 'Camion 1', minLength: 1, maxLength: VEHICLE_NAME_MAX })
  @IfPresent()
  @IsString()
  name?: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: REGISTRATION_MAX, example: 'AB-123-CD' })
  @IsOptional()
  @IsString()
  registration?: string | null;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: VEHICLE_CAPACITY_KG_MAX, example: 1200 })
  @IfPresent()
  @IsNumber()
  capacityKg?: number;

  @ApiPropertyOptional({ example: false })
  @IfPresent()
  @IsBoolean()
  active?: boolean;
}

export class VehicleDto implements VehicleView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Camion 1' }) name!: string;
  @ApiProperty({ type: String, nullable: true, example: 'AB-123-CD' }) registration!: string | null;
  @ApiProperty({ description: 'Payload, whole kilograms.', example: 1200 }) capacityKg!: number;
  @ApiProperty({ description: 'Whether tours are planned with it.' }) active!: boolean;
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 1 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class VehiclePageDto extends pageOf(VehicleDto) {}

export class VehicleQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ type: Boolean, description: 'Only those in use, or only those that are not.' })
  @IsOptional()
  @BooleanInQuery()
  active?: boolean;
}
