import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX, type PageRequest } from '../../../application/shared/page.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { BooleanInQuery, NumberInQuery } from './query-values.js';

/** What every list takes. */
export class PageQueryDto {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: PAGE_LIMIT_MAX, default: PAGE_LIMIT_DEFAULT })
  @IsOptional()
  @NumberInQuery()
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT_MAX)
  limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before. Opaque.' })
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({
    description: 'A field, with `-` before it for descending order. Text sorts by code point (COLLATE "C").',
  })
  @IsOptional()
  @IsString()
  sort?: string;

  @ApiPropertyOptional({ type: Boolean, description: '`true` adds `total`.' })
  @IsOptional()
  @BooleanInQuery()
  count?: boolean;
}

/** @throws DomainError `invalid` `page.sort_unknown` */
export function pageRequest<Field extends string>(
  query: PageQueryDto,
  fields: readonly [Field, ...Field[]],
): PageRequest<Field> {
  const wanted = query.sort ?? fields[0];
  const descending = wanted.startsWith('-');
  const field = fields.find((known) => known === (descending ? wanted.slice(1) : wanted));
  if (!field) {
    const message = `This list sorts by: ${fields.join(', ')}.`;
    throw DomainError.invalid('page.sort_unknown', [{ path: 'sort', code: 'page.sort_unknown', message }]);
  }
  return {
    limit: query.limit ?? PAGE_LIMIT_DEFAULT,
    cursor: query.cursor,
    sort: { field, descending },
    count: query.count ?? false,
  };
}
