import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { STATUS_REASON_MAX, type SuspensionRequest } from '../../../domain/network/suspension.js';
import { IsInstant } from '../shared/instant.js';
import { StorableText } from '../shared/storable-text.js';

export class SuspendDto {
  @ApiProperty({ example: 'Christmas market', minLength: 1, maxLength: STATUS_REASON_MAX })
  @IsString()
  reason!: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-12-01T06:00:00Z',
    description: 'Left out: now. In the future: the container stays active until then.',
  })
  @IsOptional()
  @IsInstant()
  from?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-12-26T20:00:00Z',
    description: 'Lifted by itself then. Left out: lasts until somebody lifts it.',
  })
  @IsOptional()
  @IsInstant()
  until?: string | null;
}

export function suspensionOf({ reason, from, until }: SuspendDto): SuspensionRequest {
  return { reason, from: momentOf(from), until: momentOf(until) };
}

function momentOf(text: string | null | undefined): Date | null {
  return text == null ? null : new Date(text);
}

export class ResumeAreaDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: STATUS_REASON_MAX,
    description: 'Only what was suspended for exactly this reason. Left out: everything.',
  })
  @IsOptional()
  @StorableText(STATUS_REASON_MAX)
  reason?: string | null;
}

export class RemoveContainerDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: STATUS_REASON_MAX,
    example: 'Works on the square',
  })
  @IsOptional()
  @IsString()
  reason?: string | null;
}

export class AreaSuspendedDto {
  @ApiProperty({ description: 'Containers that this call has suspended, or will suspend from `from` on.' })
  suspended!: number;
  @ApiProperty({ description: 'Containers left as they are: planned, or suspended before.' })
  unchanged!: number;
}

export class AreaResumedDto {
  @ApiProperty({ description: 'Containers whose suspension this call has lifted or called off.' })
  resumed!: number;
  @ApiProperty({ description: 'Containers left as they are.' })
  unchanged!: number;
}
