import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import type {
  AnswerView,
  ReportClosureView,
  ReportContainerView,
  ReportPersonView,
  ReportSummary,
  ReportView,
  TapView,
} from '../../../application/reports/reports-reader.port.js';
import { ANSWER_MAX } from '../../../domain/reports/answer.js';
import { CLOSE_NOTE_MAX, CLOSURES } from '../../../domain/reports/closed-report.js';
import type { Contact } from '../../../domain/reports/contact.js';
import { REPORT_CATEGORIES, type ReportCategory } from '../../../domain/reports/report-category.js';
import { REPORT_STATES, type ReportState } from '../../../domain/reports/report.js';
import { REPORT_LANGUAGES, type ReportLanguage } from '../../../domain/reports/tap.js';
import { PointDto } from '../shared/geojson.dto.js';
import { pageOf } from '../shared/page.dto.js';
import { PageQueryDto } from '../shared/page-query.dto.js';
import { WordsInQuery } from '../shared/query-values.js';

class ReportPersonDto implements ReportPersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

class ReportContainerDto implements ReportContainerView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Capitole' }) name!: string;
  @ApiProperty({ example: 'TLS-0042' }) reference!: string;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: PointDto }) position!: PointDto;
}

class ReportClosureDto implements ReportClosureView {
  @ApiProperty({ enum: CLOSURES }) by!: (typeof CLOSURES)[number];
  @ApiProperty({ type: ReportPersonDto, nullable: true }) person!: ReportPersonDto | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) mergedIntoId!: string | null;
}

export class ReportSummaryDto implements ReportSummary {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: REPORT_CATEGORIES }) category!: ReportCategory;
  @ApiProperty({ enum: REPORT_STATES }) state!: ReportState;
  @ApiProperty({ description: 'How many have said so.', example: 3 }) count!: number;
  @ApiProperty({ type: ReportContainerDto }) container!: ReportContainerDto;
  @ApiProperty({ type: ReportPersonDto, nullable: true }) assignee!: ReportPersonDto | null;
  @ApiProperty({ description: 'How many came with it.', example: 1 }) photos!: number;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  @ApiProperty({ format: 'date-time' }) lastTapAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({ type: ReportClosureDto, nullable: true }) closure!: ReportClosureDto | null;
  @ApiProperty({ description: 'Grows with every change, taps included; the ETag.', example: 1 })
  version!: number;
}

class ContactDto implements Contact {
  @ApiProperty({ enum: ['email', 'phone'] }) kind!: Contact['kind'];
  @ApiProperty({ example: 'awa@example.org' }) value!: string;
}

class TapPhotoDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Pixels.', example: 1600 }) width!: number;
  @ApiProperty({ description: 'Pixels.', example: 1200 }) height!: number;
}

class TapDto implements TapView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: REPORT_LANGUAGES }) language!: ReportLanguage;
  @ApiProperty({ type: String, nullable: true }) words!: string | null;
  @ApiProperty({ type: ContactDto, nullable: true }) contact!: ContactDto | null;
  @ApiProperty({ type: [TapPhotoDto] }) photos!: TapPhotoDto[];
}

class AnswerDto implements AnswerView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: ReportPersonDto }) by!: ReportPersonDto;
  @ApiProperty() text!: string;
}

export class ReportDto extends ReportSummaryDto implements ReportView {
  @ApiProperty({
    type: [TapDto],
    description: 'Those with words, a photo or a contact, the newest first, at most 200.',
  })
  taps!: TapDto[];
  @ApiProperty({ type: [AnswerDto], description: 'The oldest first.' }) answers!: AnswerDto[];
}

export class ReportPageDto extends pageOf(ReportSummaryDto) {}

export class ReportQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: REPORT_STATES, isArray: true })
  @IsOptional()
  @WordsInQuery(REPORT_STATES)
  state?: ReportState[];

  @ApiPropertyOptional({ enum: REPORT_CATEGORIES, isArray: true })
  @IsOptional()
  @WordsInQuery(REPORT_CATEGORIES)
  category?: ReportCategory[];

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  containerId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assigneeId?: string;
}

export class AssignReportDto {
  @ApiProperty({ format: 'uuid', description: 'An active person of the organisation.' })
  @IsUUID()
  personId!: string;
}

export class AnswerReportDto {
  @ApiProperty({
    minLength: 1,
    maxLength: ANSWER_MAX,
    example: 'It was emptied this morning. Thank you!',
    description: 'Read by everybody who has reported it. Mailed to those who left an e-mail address.',
  })
  @IsString()
  text!: string;
}

export class MergeReportDto {
  @ApiProperty({ format: 'uuid', description: 'The report that stays: of the same container, not closed.' })
  @IsUUID()
  intoId!: string;
}

export class CloseReportDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: CLOSE_NOTE_MAX,
    example: 'New hinge',
    description: 'For colleagues; reporters do not see it.',
  })
  @IsOptional()
  @IsString()
  note?: string | null;
}
