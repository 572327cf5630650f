import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { ArchivedFilter } from '../../../application/network/network-reader.port.js';
import { PageQueryDto } from '../shared/page-query.dto.js';

const FILTERS = { false: 'without', true: 'only', all: 'all' } as const satisfies Record<
  string,
  ArchivedFilter
>;
type Archived = keyof typeof FILTERS;

/** A list of what can be archived. */
export class ArchivedQueryDto extends PageQueryDto {
  @ApiPropertyOptional({
    enum: Object.keys(FILTERS),
    default: 'false',
    description: '`true`: only what is archived; `all`: everything.',
  })
  @IsOptional()
  @IsIn(Object.keys(FILTERS), { message: 'archived must be false, true or all' })
  archived?: Archived;
}

export function archivedFilter({ archived = 'false' }: ArchivedQueryDto): ArchivedFilter {
  return FILTERS[archived];
}
