import { DomainError } from '../../../domain/shared/domain-error.js';
import { PolygonSearchDto } from '../map/map.dto.js';
import { RegisterContainerDto } from '../network/container.dto.js';
import { ShapePipe } from './shape.pipe.js';

type Class = new () => object;
const read = async <Dto extends Class>(metatype: Dto, json: string) =>
  (await new ShapePipe().transform(JSON.parse(json), { type: 'body', metatype })) as InstanceType<Dto>;
const paths = (metatype: Class, json: string): Promise<string[]> =>
  read(metatype, json).then(
    () => [],
    (error: unknown) => {
      if (error instanceof DomainError) return error.violations.map(({ path }) => path);
      throw error;
    },
  );

const container = (more: string) =>
  `{"reference":"1","name":"Capitole","type":"textile","position":{"type":"Point","coordinates":[1.4,43.6]}${more}}`;
const search = (more: string) => `{"polygon":{"type":"Polygon","coordinates":[]}${more}}`;

describe('a body', () => {
  it('that is right passes', async () => {
    expect(await paths(RegisterContainerDto, container(''))).toEqual([]);
    expect(await paths(PolygonSearchDto, search(',"types":["textile"],"limit":5'))).toEqual([]);
  });

  it.each([
    ['null', 'null'],
    ['text', '"text"'],
    ['a list', '[]'],
    ['nothing', '{}'],
  ])('that is %s is refused, not failed', async (_, json) => {
    await expect(read(RegisterContainerDto, json)).rejects.toBeInstanceOf(DomainError);
  });

  it('is told of every broken value at once, with its path', async () => {
    const broken = `{"reference":1,"name":null,"type":"glass","position":{"type":"Line","coordinates":["1"]},"colour":"red"}`;
    expect((await paths(RegisterContainerDto, broken)).sort()).toEqual([
      'colour',
      'name',
      'position.coordinates',
      'position.type',
      'reference',
      'type',
    ]);
  });

  it.each(['1', '"a"', '[]', '["a"]', '{"a":1}', '{"a":null}', '{"a":{"b":"c"}}'])(
    'has attributes that are text alone, not %s',
    async (json) =>
      expect(await paths(RegisterContainerDto, container(`,"attributes":${json}`))).toEqual(['attributes']),
  );

  const keptAttributes = async (name: string) => {
    const { attributes } = await read(RegisterContainerDto, container(`,"attributes":{"${name}":"kept"}`));
    return Object.entries(attributes ?? {});
  };
  it.each(['', '1', 'Clé', 'toString', 'valueOf', 'hasOwnProperty', 'length'])(
    'loses no attribute, even if it is called %j',
    async (name) => expect(await keptAttributes(name)).toEqual([[name, 'kept']]),
  );
  it.each(['constructor', 'prototype'])('loses no attribute, even if it is called %j', async (name) => {
    expect(await keptAttributes(name)).toEqual([[name, 'kept']]);
  });

  it.each(['types', 'statuses'])('has a list where it wants one: %s', async (property) => {
    const word = property === 'types' ? 'textile' : 'active';
    expect(await paths(PolygonSearchDto, search(`,"${property}":"${word}"`))).toEqual([property]);
  });

  it('that is nested very deeply is refused or read, not failed', async () => {
    const deep = `{"polygon":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    await paths(PolygonSearchDto, deep);
  });
});
