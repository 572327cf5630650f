import { ApiProperty } from '@nestjs/swagger';
import type { TrackedReport } from '../../../application/reports/tracked-reports.port.js';
import { CLOSURES } from '../../../domain/reports/closed-report.js';
import { REPORT_CATEGORIES, type ReportCategory } from '../../../domain/reports/report-category.js';
import { REPORT_STATES, type ReportState } from '../../../domain/reports/report.js';

export class TrackingDto {
  @ApiProperty({
    description: 'Follows this report. Given once and to nobody else; it shows what became of the report.',
    example: 'c2VjcmV0LW9mLXRoaXMtcmVwb3J0LQ',
  })
  token!: string;
  @ApiProperty({
    description: 'A page that shows the same, without JavaScript.',
    example: 'https://glaneur.example/r/c2VjcmV0LW9mLXRoaXMtcmVwb3J0LQ',
  })
  url!: string;
}

class TrackedContainerDto {
  @ApiProperty({ example: 'Capitole' }) name!: string;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
}

class TrackedAnswerDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'It was emptied this morning. Thank you!' }) text!: string;
}

export class TrackedReportDto implements TrackedReport {
  @ApiProperty({ enum: REPORT_CATEGORIES, example: 'full' }) category!: ReportCategory;
  @ApiProperty({ enum: REPORT_STATES, example: 'triaged' }) state!: ReportState;
  @ApiProperty({ enum: CLOSURES, type: String, nullable: true }) closedBy!: TrackedReport['closedBy'];
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({ example: 'Tisséco' }) operator!: string;
  @ApiProperty({ example: 'Europe/Paris' }) timeZone!: string;
  @ApiProperty({ type: TrackedContainerDto }) container!: TrackedContainerDto;
  @ApiProperty({ type: [TrackedAnswerDto], description: 'The oldest first.' }) answers!: TrackedAnswerDto[];
}
