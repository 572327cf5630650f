import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Localised } from '@glaneur/website-config';
import { IsOptional, IsString } from 'class-validator';
import type { MediaView } from '../../../application/publishing/websites-reader.port.js';
import { ALT_MAX } from '../../../domain/publishing/website-media.js';
import { IfPresent } from '../shared/if-present.js';
import { pageOf } from '../shared/page.dto.js';

/** The fields before the file. */
export class MediaFieldsDto {
  @IsOptional()
  @IsString()
  altEn?: string;

  @IsOptional()
  @IsString()
  altFr?: string;
}

const ALT = { type: 'string', maxLength: ALT_MAX } as const;
const ENGLISH = 'What it shows, in English, for those who do not see it.';
const FRENCH = 'The same in French.';

/** What is left out stays, an empty text goes. */
export class DescribeMediaDto {
  @ApiPropertyOptional({ ...ALT, description: ENGLISH, example: 'A blue container beside a bench' })
  @IfPresent()
  @IsString()
  altEn?: string;

  @ApiPropertyOptional({ ...ALT, description: FRENCH, example: 'Un conteneur bleu à côté d’un banc' })
  @IfPresent()
  @IsString()
  altFr?: string;
}

/** What was sent of the words, by language. */
export function wordsOf({ altEn, altFr }: MediaFieldsDto): Localised {
  return { ...(altEn === undefined ? {} : { en: altEn }), ...(altFr === undefined ? {} : { fr: altFr }) };
}

export const MEDIA_UPLOAD_SCHEMA = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    altEn: { ...ALT, description: ENGLISH },
    altFr: { ...ALT, description: FRENCH },
    file: { type: 'string' as const, format: 'binary', description: 'JPEG, PNG, WebP or AVIF.' },
  },
};

class AltDto {
  @ApiProperty({ required: false }) en?: string;
  @ApiProperty({ required: false }) fr?: string;
}

export class MediaDto implements MediaView {
  @ApiProperty({ format: 'uuid', description: 'What a configuration calls the picture.' }) id!: string;
  @ApiProperty({ description: 'Pixels.', example: 1600 }) width!: number;
  @ApiProperty({ description: 'Pixels.', example: 900 }) height!: number;
  @ApiProperty({ example: 184_320 }) bytes!: number;
  @ApiProperty({ type: AltDto }) alt!: Localised;
  @ApiProperty({ description: 'Grows when its words change; the ETag.', example: 1 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class MediaPageDto extends pageOf(MediaDto) {}
