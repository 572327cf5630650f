import { Param, type PipeTransform } from '@nestjs/common';

const NUMBER = /^[1-9]\d{0,8}$/;

class RevisionPipe implements PipeTransform<string, number> {
  /** What is no number of a revision names none that there is: 0. */
  transform(value: string): number {
    return NUMBER.test(value) ? Number(value) : 0;
  }
}

/** The number of a revision in the path. The website is looked for first: another organisation's is not there. */
export const RevisionParam = () => Param('revision', new RevisionPipe());
