import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';

/**
 * The property as it was sent. class-transformer copies level by level, loses names such as `constructor` on the way and
 * would take one for the class to make; what somebody called a column of a spreadsheet is theirs.
 */
export function AsSent(): PropertyDecorator {
  return applyDecorators(
    Type(() => Object),
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]),
  );
}
