import { ApiProperty } from '@nestjs/swagger';
import type { HistoryLine } from '../../../application/network/network-reader.port.js';
import { CONTAINER_CHANGES, type ContainerChange } from '../../../domain/network/index.js';
import { pageOf } from '../shared/page.dto.js';

const FIELDS = { type: 'object', additionalProperties: true } as const;

export class HistoryLineDto implements HistoryLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: CONTAINER_CHANGES }) kind!: ContainerChange;
  @ApiProperty({ description: "The container's version since then.", example: 2 }) version!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the clock.' })
  actorId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Camille Roux' }) actorName!: string | null;
  @ApiProperty({
    ...FIELDS,
    description: 'What was, of the fields that have changed.',
    example: { capacityL: 1500 },
  })
  before!: Record<string, unknown>;
  @ApiProperty({ ...FIELDS, description: 'What is since then.', example: { capacityL: 2000 } })
  after!: Record<string, unknown>;
}

export class HistoryPageDto extends pageOf(HistoryLineDto) {}
