import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNumber, IsOptional, IsString } from 'class-validator';
import { SKIP_REASONS, type SkipReason } from '../../../domain/tours/stop.js';
import { ESTIMATED_KG_MAX, NOTE_MAX } from '../../../domain/tours/stop.rules.js';
import { IsInstant } from '../shared/instant.js';

export class ArriveDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-11-21T08:15:00Z',
    description:
      'When it was done: not before the start of the tour, at most 5 minutes ahead of our clock. Left out: now.',
  })
  @IsOptional()
  @IsInstant()
  at?: string | null;
}

export class CollectDto extends ArriveDto {
  @ApiProperty({
    type: Number,
    minimum: 0,
    maximum: ESTIMATED_KG_MAX,
    example: 120,
    description: 'Kilograms, with one decimal at most.',
  })
  @IsNumber()
  estimatedKg!: number;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 100,
    example: 80,
    description: 'Whole percent; null when nobody looked.',
  })
  @IsOptional()
  @IsNumber()
  fillLevelPercent?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: NOTE_MAX, example: 'Sacs à côté' })
  @IsOptional()
  @IsString()
  note?: string | null;
}

export class SkipDto extends ArriveDto {
  @ApiProperty({ enum: SKIP_REASONS })
  @IsIn(SKIP_REASONS)
  reason!: SkipReason;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: NOTE_MAX,
    example: 'Voiture devant la trappe',
  })
  @IsOptional()
  @IsString()
  note?: string | null;
}

export class CloseTourDto {
  @ApiPropertyOptional({
    type: Boolean,
    nullable: true,
    default: false,
    description: 'Skip what is still pending.',
  })
  @IsOptional()
  @IsBoolean()
  skipPending?: boolean | null;
}
