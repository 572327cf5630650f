import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { ImportPhase, ImportView } from '../../../application/imports/imports-reader.port.js';
import {
  IMPORT_MODES,
  IMPORT_STATES,
  type ImportMode,
  type ImportState,
} from '../../../domain/imports/import.details.js';
import type { RowError } from '../../../domain/imports/row-error.js';
import { pageOf } from '../shared/page.dto.js';

const MODE =
  '`create`: a reference that is there already is an error. `upsert`: its container is changed to what the row says.';

/** The fields before the file. */
export class ImportFieldsDto {
  @ApiPropertyOptional({ enum: IMPORT_MODES, default: 'upsert', description: MODE })
  @IsOptional()
  @IsIn(IMPORT_MODES)
  mode?: ImportMode;
}

export class ImportProgressDto {
  @ApiProperty({ example: 10_000, description: 'While reading in bytes of the file, then in rows.' })
  done!: number;
  @ApiProperty({ example: 20_000 }) total!: number;
  @ApiProperty({ type: String, enum: ['reading', 'checking', 'applying'], nullable: true })
  phase!: ImportPhase | null;
}

export class ImportCountsDto {
  @ApiProperty({ example: 20_000, description: 'Rows of the file, blank ones left out.' }) rows!: number;
  @ApiProperty({ example: 19_000 }) created!: number;
  @ApiProperty({ example: 900 }) updated!: number;
  @ApiProperty({ example: 98, description: 'Rows that say what is there already.' }) unchanged!: number;
  @ApiProperty({ example: 2 }) rejected!: number;
  @ApiProperty({
    example: 0,
    description:
      'After an undo: containers that stay as they are, since they were changed or used after the import.',
  })
  kept!: number;
}

export class ImportFailureDto {
  @ApiProperty({ example: 'import.header_missing' }) code!: string;
  @ApiProperty({
    example: 'The first row must name the columns reference, latitude, longitude. Missing: reference.',
  })
  message!: string;
}

export class ImportDto implements ImportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'containers.csv' }) fileName!: string;
  @ApiProperty({ example: 2_122_736 }) bytes!: number;
  @ApiProperty({ enum: IMPORT_MODES, description: MODE }) mode!: ImportMode;
  @ApiProperty({ enum: IMPORT_STATES, example: 'applied' }) state!: ImportState;
  @ApiProperty({ type: ImportProgressDto }) progress!: ImportProgressDto;
  @ApiProperty({ type: ImportCountsDto }) counts!: ImportCountsDto;
  @ApiProperty({ type: ImportFailureDto, nullable: true, description: 'Why nothing of the file was taken.' })
  failure!: ImportFailureDto | null;
  @ApiProperty({ format: 'uuid' }) createdBy!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
  @ApiProperty({ description: 'Grows with every step; the ETag.', example: 12 }) version!: number;
}

export class ImportPageDto extends pageOf(ImportDto) {}

export class ImportErrorDto implements RowError {
  @ApiProperty({ example: 42, description: 'The line on which the row begins, from 1.' }) line!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'latitude',
    description: 'The heading as it is written in the file; null: the row as a whole.',
  })
  column!: string | null;
  @ApiProperty({ example: 'import.decimal_comma' }) code!: string;
  @ApiProperty({ example: 'This number has a decimal comma. Write it with a decimal point: 43.6045.' })
  message!: string;
  @ApiProperty({ type: String, nullable: true, example: '43,6045' }) value!: string | null;
}

export class ImportErrorPageDto extends pageOf(ImportErrorDto) {}

/** The request of an upload, as OpenAPI 3.1 writes it down. */
export const UPLOAD_SCHEMA = {
  type: 'object',
  required: ['file'],
  properties: {
    mode: { type: 'string', enum: [...IMPORT_MODES], default: 'upsert', description: MODE },
    file: { type: 'string', format: 'binary', description: 'The last part: CSV in UTF-8, at most 200 MiB.' },
  },
};
