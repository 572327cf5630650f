import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type {
  BuildCounts,
  BuildFiguresView,
  Comparison,
  Spread,
} from '../../../application/publishing/builds/build-figures-reader.port.js';
import {
  BUILD_KINDS,
  BUILD_PHASES,
  type BuildKind,
  type BuildPhase,
} from '../../../domain/publishing/build.details.js';
import { IsInstant } from '../shared/instant.js';

export class FiguresQueryDto {
  @ApiPropertyOptional({ format: 'date-time', description: 'Left out: 30 days before `to`.' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Left out: now.' })
  @IsOptional()
  @IsInstant()
  to?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Left out: all websites.' })
  @IsOptional()
  @IsUUID()
  websiteId?: string;

  @ApiPropertyOptional({ enum: BUILD_KINDS, description: 'Left out: both.' })
  @IsOptional()
  @IsIn(BUILD_KINDS)
  kind?: BuildKind;
}

const NULLABLE_MS = { type: Number, nullable: true, example: 84.5 } as const;

export class SpreadDto implements Spread {
  @ApiProperty(NULLABLE_MS) mean!: number | null;
  @ApiProperty(NULLABLE_MS) p50!: number | null;
  @ApiProperty(NULLABLE_MS) p95!: number | null;
  @ApiProperty(NULLABLE_MS) p99!: number | null;
  @ApiProperty(NULLABLE_MS) max!: number | null;
}

export class BuildCountsDto implements BuildCounts {
  @ApiProperty({ example: 120 }) builds!: number;
  @ApiProperty({ example: 110 }) live!: number;
  @ApiProperty({ example: 2 }) failed!: number;
  @ApiProperty({ example: 1 }) cancelled!: number;
  @ApiProperty({ example: 7 }) superseded!: number;
  @ApiProperty({ example: 960 }) pagesRendered!: number;
  @ApiProperty({ example: 24_000 }) pagesReused!: number;
  @ApiProperty({ example: 7_864_320 }) bytesWritten!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 0.9821,
    description: 'Live of all that went live or failed.',
  })
  successRate!: number | null;
  @ApiProperty({ ...NULLABLE_MS, description: 'Milliseconds from the start to live.' })
  meanMs!: number | null;
}

export class PhaseFiguresDto {
  @ApiProperty({ enum: BUILD_PHASES }) phase!: BuildPhase;
  @ApiProperty({ example: 41.3 }) mean!: number;
  @ApiProperty({ example: 96 }) p95!: number;
}

export class FailureFiguresDto {
  @ApiProperty({ example: 'build.template_failed' }) code!: string;
  @ApiProperty({ example: 2 }) builds!: number;
}

export class UserFiguresDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Camille' }) name!: string | null;
  @ApiProperty({ example: 31 }) builds!: number;
}

export class HourFiguresDto {
  @ApiProperty({ example: 14, minimum: 0, maximum: 23 }) hour!: number;
  @ApiProperty({ example: 12 }) builds!: number;
  @ApiProperty({ example: 0 }) failed!: number;
}

export class WeekdayFiguresDto {
  @ApiProperty({ example: 1, minimum: 1, maximum: 7, description: '1 is Monday.' }) weekday!: number;
  @ApiProperty({ example: 31 }) builds!: number;
  @ApiProperty({ example: 1 }) failed!: number;
}

export class DayFiguresDto {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ example: 9 }) builds!: number;
  @ApiProperty({ example: 0 }) failed!: number;
  @ApiProperty(NULLABLE_MS) meanMs!: number | null;
}

export class ComparisonDto implements Comparison {
  @ApiProperty({ type: BuildCountsDto }) current!: BuildCountsDto;
  @ApiProperty({ type: BuildCountsDto }) previous!: BuildCountsDto;
}

export class BuildFiguresDto implements BuildFiguresView {
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty({ example: 'Europe/Paris', description: 'Hours, weekdays and days are of this time zone.' })
  timeZone!: string;
  @ApiProperty({ type: BuildCountsDto }) totals!: BuildCountsDto;
  @ApiProperty({ type: SpreadDto, description: 'Milliseconds from the start to live.' }) duration!: SpreadDto;
  @ApiProperty({ type: SpreadDto, description: 'Milliseconds from being asked for to the start.' })
  wait!: SpreadDto;
  @ApiProperty({ type: [PhaseFiguresDto] }) phases!: PhaseFiguresDto[];
  @ApiProperty({ type: [FailureFiguresDto] }) failures!: FailureFiguresDto[];
  @ApiProperty({ type: [UserFiguresDto], description: 'The most active first, at most ten.' })
  users!: UserFiguresDto[];
  @ApiProperty({ type: [HourFiguresDto], description: 'Hours without a build are left out.' })
  byHour!: HourFiguresDto[];
  @ApiProperty({ type: [WeekdayFiguresDto] }) byWeekday!: WeekdayFiguresDto[];
  @ApiProperty({ type: [DayFiguresDto] }) byDay!: DayFiguresDto[];
  @ApiProperty({
    type: ComparisonDto,
    description: 'The seven days before `to`, and the seven before those.',
  })
  week!: ComparisonDto;
  @ApiProperty({ type: ComparisonDto, description: 'The month before `to`, and the month before that.' })
  month!: ComparisonDto;
}
