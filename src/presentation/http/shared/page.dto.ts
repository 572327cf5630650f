import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../../application/shared/page.js';

/** The schema of one page of a list. */
export function pageOf<Item>(item: Type<Item>) {
  class PageDto implements Page<Item> {
    @ApiProperty({ type: [item] }) items!: Item[];
    @ApiProperty({
      type: String,
      nullable: true,
      description: 'Send it as `cursor` for the next page; null on the last.',
    })
    nextCursor!: string | null;
    @ApiProperty({ type: Number, required: false, description: 'Only with `count=true`.' }) total?: number;
  }
  return PageDto;
}
