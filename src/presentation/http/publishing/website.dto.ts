import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SLUG_MAX, SLUG_MIN, WEBSITE_LANGUAGES, type WebsiteLanguage } from '@glaneur/website-config';
import { IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import type { WebsiteView } from '../../../application/publishing/websites-reader.port.js';
import { IfPresent } from '../shared/if-present.js';
import { pageOf } from '../shared/page.dto.js';

const SLUG = {
  example: 'tissea',
  minLength: SLUG_MIN,
  maxLength: SLUG_MAX,
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'The first part of its host; unique. Some names are reserved.',
};
const CUSTOM_DOMAIN = {
  type: String,
  nullable: true,
  example: 'www.tissea.org',
  description: 'A host of your own that leads here, in small ASCII letters.',
};

export class CreateWebsiteDto {
  @ApiProperty(SLUG)
  @IsString()
  slug!: string;

  @ApiProperty({ example: 'Tissea', minLength: 1, maxLength: 80 })
  @IsString()
  name!: string;

  @ApiPropertyOptional(CUSTOM_DOMAIN)
  @IsOptional()
  @IsString()
  customDomain?: string | null;

  @ApiPropertyOptional({
    enum: WEBSITE_LANGUAGES,
    isArray: true,
    description: 'The first one is the default. Left out: all.',
  })
  @IfPresent()
  @IsArray()
  @IsIn(WEBSITE_LANGUAGES, { each: true })
  languages?: WebsiteLanguage[];
}

/** What is left out stays. */
export class ChangeWebsiteDto {
  @ApiPropertyOptional(SLUG)
  @IfPresent()
  @IsString()
  slug?: string;

  @ApiPropertyOptional(CUSTOM_DOMAIN)
  @IsOptional()
  @IsString()
  customDomain?: string | null;
}

export class WebsiteDto implements WebsiteView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'As the draft has it.', example: 'Tissea' }) name!: string;
  @ApiProperty({ example: 'tissea' }) slug!: string;
  @ApiProperty({ type: String, nullable: true, example: 'www.tissea.org' }) customDomain!: string | null;
  @ApiProperty({ description: 'The newest revision; ETag of the draft.', example: 4 }) draftRevision!: number;
  @ApiProperty({ type: Number, nullable: true, example: 3 }) publishedRevision!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt!: string | null;
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 7 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class WebsitePageDto extends pageOf(WebsiteDto) {}
