import { ApiProperty } from '@nestjs/swagger';
import type { WebsiteConfig } from '@glaneur/website-config';
import type { RevisionSummary, RevisionView } from '../../../application/publishing/websites-reader.port.js';
import { MemberDto } from '../shared/member.dto.js';
import { pageOf } from '../shared/page.dto.js';

/** Added to the document by hand: the configuration's schema is written in zod. */
export const CONFIG_SCHEMA = { $ref: '#/components/schemas/WebsiteConfig' };

export class RevisionSummaryDto implements RevisionSummary {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 4 }) revision!: number;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
  @ApiProperty({ type: MemberDto }) savedBy!: MemberDto;
  @ApiProperty({ type: Number, nullable: true, description: 'The earlier revision that it repeats.' })
  restoredFrom!: number | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was last published; null: never.',
  })
  publishedAt!: string | null;
}

export class RevisionDto extends RevisionSummaryDto implements RevisionView {
  @ApiProperty({ allOf: [CONFIG_SCHEMA] }) config!: WebsiteConfig;
}

export class RevisionPageDto extends pageOf(RevisionSummaryDto) {}
