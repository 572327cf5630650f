import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import { STOP_ORDERS, type StopOrder } from '../../../application/tours/find-route.js';
import { CANCEL_REASON_MAX } from '../../../domain/tours/tour-core.js';
import { STOPS_MAX, TOUR_NAME_MAX } from '../../../domain/tours/tour-plan.js';
import { IfPresent } from '../shared/if-present.js';
import { IdInBody } from './body-values.js';

class TourPlanDto {
  @ApiProperty({ example: 'Nord, samedi', minLength: 1, maxLength: TOUR_NAME_MAX })
  @IsString()
  name!: string;

  @ApiProperty({ format: 'date', example: '2026-11-21', description: 'Local day of the organisation.' })
  @IsString()
  day!: string;

  @ApiProperty({ format: 'uuid', description: 'An active driver of the organisation.' })
  @IdInBody()
  driverId!: string;

  @ApiProperty({ format: 'uuid', description: 'A vehicle in use.' })
  @IdInBody()
  vehicleId!: string;

  @ApiProperty({ format: 'uuid' })
  @IdInBody()
  startSiteId!: string;

  @ApiProperty({ format: 'uuid' })
  @IdInBody()
  endSiteId!: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: STOPS_MAX,
    description: 'Each once. Active or suspended ones.',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(STOPS_MAX)
  @IdInBody(true)
  containerIds!: string[];
}

const ORDER = {
  enum: STOP_ORDERS,
  default: 'shortest',
  description: '`shortest`: a short way by all stops is looked for. `given`: as the containers are listed.',
} as const;

export class PlanTourDto extends TourPlanDto {
  @ApiPropertyOptional(ORDER)
  @IfPresent()
  @IsIn(STOP_ORDERS)
  order?: StopOrder;
}

export class ChangeTourDto extends PartialType(TourPlanDto, { skipNullProperties: false }) {
  @ApiPropertyOptional(ORDER)
  @IfPresent()
  @IsIn(STOP_ORDERS)
  order?: StopOrder;
}

export class CancelTourDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: CANCEL_REASON_MAX, example: 'Panne' })
  @IsOptional()
  @IsString()
  reason?: string | null;
}
