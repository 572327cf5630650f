import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Equals, IsIn, IsOptional, IsString } from 'class-validator';
import { REPORT_CATEGORIES, type ReportCategory } from '../../../domain/reports/report-category.js';
import { REPORT_LANGUAGES, type ReportLanguage, WORDS_MAX } from '../../../domain/reports/tap.js';

export class SendReportDto {
  @ApiProperty({
    enum: REPORT_CATEGORIES,
    example: 'full',
    description:
      '`person_in_danger` has a limit of its own, is never counted into another report, and is taken whatever else is wrong with the request: show the emergency number first.',
  })
  @IsIn(REPORT_CATEGORIES)
  category!: ReportCategory;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: WORDS_MAX,
    description: 'Read by staff only.',
  })
  @IsOptional()
  @IsString()
  words?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'awa@example.org',
    description:
      'An e-mail address, which answers are mailed to, or a phone number. Read by staff only; erased 30 days after the report is closed, 180 days after it was sent at the latest.',
  })
  @IsOptional()
  @IsString()
  contact?: string | null;

  @ApiPropertyOptional({ enum: REPORT_LANGUAGES, default: 'en', description: 'Of answers by mail.' })
  @IsOptional()
  @IsIn(REPORT_LANGUAGES)
  language?: ReportLanguage;

  /** Nobody sees this field; who fills it in is a program. */
  @ApiPropertyOptional({
    enum: [''],
    description: 'Left empty. Programs that fill in every field are refused.',
  })
  @IsOptional()
  @Equals('', { message: '$property must stay empty' })
  website?: string;
}

const PROPERTIES = {
  category: { type: 'string', enum: [...REPORT_CATEGORIES] },
  words: { type: 'string', maxLength: WORDS_MAX },
  contact: { type: 'string' },
  language: { type: 'string', enum: [...REPORT_LANGUAGES] },
  photo: { type: 'string', format: 'binary', description: 'JPEG, PNG or WebP, at most 12 MiB.' },
};

/** The same as a form, with a photo. */
export const FORM_SCHEMA = { type: 'object' as const, required: ['category'], properties: PROPERTIES };
