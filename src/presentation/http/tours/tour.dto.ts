import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, ValidateBy } from 'class-validator';
import type {
  NamedView,
  StopContainerView,
  StopView,
  ToursOfToday,
  TourSiteView,
  TourSummary,
  TourView,
} from '../../../application/tours/tours-reader.port.js';
import { CONTAINER_TYPES, type ContainerType } from '../../../domain/network/index.js';
import { isCalendarDay } from '../../../domain/tours/local-day.js';
import { SKIP_REASONS, type SkipReason, STOP_STATES, type StopState } from '../../../domain/tours/stop.js';
import { TOUR_STATES, type TourState } from '../../../domain/tours/tour.js';
import { PointDto } from '../shared/geojson.dto.js';
import { pageOf } from '../shared/page.dto.js';
import { PageQueryDto } from '../shared/page-query.dto.js';
import { WordsInQuery } from '../shared/query-values.js';

class TourNamedDto implements NamedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

class TourSiteDto extends TourNamedDto implements TourSiteView {
  @ApiProperty({ type: PointDto }) position!: PointDto;
}

class StopContainerDto extends TourNamedDto implements StopContainerView {
  @ApiProperty({ example: 'TLS-0042' }) reference!: string;
  @ApiProperty({ type: PointDto }) position!: PointDto;
  @ApiProperty({ enum: CONTAINER_TYPES }) type!: ContainerType;
  @ApiProperty({ type: Number, nullable: true, description: 'Litres.', example: 2000 }) capacityL!:
    number | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
}

export class StopDto implements StopView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Counts from 1 in the order of driving.', example: 1 }) sequence!: number;
  @ApiProperty({ type: StopContainerDto }) container!: StopContainerDto;
  @ApiProperty({ enum: STOP_STATES }) state!: StopState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) arrivedAt!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was collected or skipped.',
  })
  doneAt!: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 120 }) estimatedKg!: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 80 }) fillLevelPercent!: number | null;
  @ApiProperty({ enum: SKIP_REASONS, type: String, nullable: true }) skipReason!: SkipReason | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
}

class TourHeadDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Nord, samedi' }) name!: string;
  @ApiProperty({ format: 'date', example: '2026-11-21', description: 'Local day of the organisation.' })
  day!: string;
  @ApiProperty({ enum: TOUR_STATES }) state!: TourState;
  @ApiProperty({ type: TourNamedDto }) driver!: TourNamedDto;
  @ApiProperty({ type: TourNamedDto }) vehicle!: TourNamedDto;
  @ApiProperty({ type: TourSiteDto }) startSite!: TourSiteDto;
  @ApiProperty({ type: TourSiteDto }) endSite!: TourSiteDto;
  @ApiProperty({ description: 'Estimated length of the road, whole metres.', example: 31_400 })
  plannedDistanceM!: number;
  @ApiProperty({
    description: 'Not started by the end of its day, or still running after 20:00 of it, local time.',
  })
  overdue!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 1 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class TourDto extends TourHeadDto implements TourView {
  @ApiProperty({ type: [StopDto] }) stops!: StopDto[];
}

export class TourSummaryDto extends TourHeadDto implements TourSummary {
  @ApiProperty({ example: 16 }) stopCount!: number;
  @ApiProperty({ description: 'Collected or skipped.', example: 9 }) stopsDone!: number;
  @ApiProperty({ description: 'Sum of the estimates.', example: 980 }) collectedKg!: number;
}

export class TourPageDto extends pageOf(TourSummaryDto) {}

export class ToursOfTodayDto implements ToursOfToday {
  @ApiProperty({ format: 'date', example: '2026-11-21', description: "The organisation's present day." })
  day!: string;
  @ApiProperty({ type: [TourDto] }) items!: TourDto[];
}

const IsDay = () =>
  ValidateBy({
    name: 'calendarDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isCalendarDay(value),
      defaultMessage: () => '$property must be a day of the calendar: 2026-11-21',
    },
  });

export class TourQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ format: 'date', example: '2026-11-21' })
  @IsOptional()
  @IsDay()
  day?: string;

  @ApiPropertyOptional({ enum: TOUR_STATES, isArray: true })
  @IsOptional()
  @WordsInQuery(TOUR_STATES)
  state?: TourState[];

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  driverId?: string;
}
