import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { LABEL_FORMATS, type LabelFormat } from '../../../application/network/label-printer.port.js';
import { type LabelChoice, LABELS_MAX } from '../../../application/network/prepare-labels.js';
import { DomainError } from '../../../domain/shared/domain-error.js';

export class LabelQueryDto {
  @ApiPropertyOptional({ enum: LABEL_FORMATS, default: 'svg' })
  @IsOptional()
  @IsIn(LABEL_FORMATS)
  format?: LabelFormat;
}

export class LabelSheetDto {
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: LABELS_MAX,
    uniqueItems: true,
    description: 'The labels are in this order.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LABELS_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  containerIds?: string[];

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Instead of containerIds: all of an area that are not removed, by reference.',
  })
  @IsOptional()
  @IsUUID()
  areaId?: string;
}

/** @throws DomainError `invalid` `labels.choice`: both, or neither */
export function choiceOf({ containerIds, areaId }: LabelSheetDto): LabelChoice {
  if (containerIds && areaId === undefined)
    return { containerIds: containerIds.map((id) => id.toLowerCase()) };
  if (areaId !== undefined && !containerIds) return { areaId };
  const message = 'Send either containerIds or areaId.';
  throw DomainError.invalid('labels.choice', [{ path: '', code: 'labels.choice', message }]);
}

export class ContainerCodeDto {
  @ApiProperty({
    description: 'Seven characters of Crockford’s base 32 and one that checks them.',
    example: '3K7Q-2XFM',
  })
  code!: string;
  @ApiProperty({ description: 'What the QR code holds.', example: 'https://glaneur.example/q/3K7Q-2XFM' })
  url!: string;
}

export class CodeTargetDto {
  @ApiProperty({ format: 'uuid' }) containerId!: string;
}
