import 'reflect-metadata';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { PipeTransform } from '@nestjs/common';
import { IdParam } from './id-param.js';

class Controller {
  get(id: string): string {
    return id;
  }
}
IdParam('container')(Controller.prototype, 'get', 0);

interface Argument {
  readonly data: string;
  readonly pipes: PipeTransform<string, string>[];
}
const [argument] = Object.values(
  Reflect.getMetadata(ROUTE_ARGS_METADATA, Controller, 'get') as Record<string, Argument>,
);
const read = (id: string) => argument?.pipes[0]?.transform(id, { type: 'param' });

describe('the id of a path', () => {
  it('is the parameter called id', () => expect(argument?.data).toBe('id'));

  it('is a UUID of any version, put into lower case', () => {
    expect(read('0197A000-0000-7000-8000-00000000000F')).toBe('0197a000-0000-7000-8000-00000000000f');
    expect(read('00000000-0000-0000-0000-000000000000')).toBe('00000000-0000-0000-0000-000000000000');
  });

  it.each([
    '',
    '1',
    '0197a000000070008000000000000001',
    '{0197a000-0000-7000-8000-000000000001}',
    '0197a000-0000-7000-8000-000000000001\n',
    ' 0197a000-0000-7000-8000-000000000001',
    '0197a000-0000-7000-8000-00000000000g',
    '0197a000-0000-7000-8000-000000000001\0',
    '..',
    '\ud83d',
  ])('names nothing we have when it is %j', (id) => {
    expect(() => read(id)).toThrow(
      expect.objectContaining({ kind: 'not_found', code: 'container.not_found' }),
    );
  });
});
