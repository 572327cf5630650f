import { Transform } from 'class-transformer';

/**
 * The property as it was sent. class-transformer would copy it level by level and lose names such as `constructor`;
 * what somebody called a column of a spreadsheet is theirs.
 */
export function AsSent(): PropertyDecorator {
  return Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]);
}
