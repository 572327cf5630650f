import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, Equals, IsArray, IsNumber } from 'class-validator';
import type { Position } from '../../../domain/shared/position.js';

/** A GeoJSON Point in WGS84 (RFC 7946): longitude first. */
/** A position as it is answered. */
export class PointDto {
  @ApiProperty({ enum: ['Point'] }) type!: 'Point';
  @ApiProperty({
    type: [Number],
    minItems: 2,
    maxItems: 2,
    example: [1.444, 43.6045],
    description: '[longitude, latitude] in degrees.',
  })
  coordinates!: [number, number];
}

/** A position as it is sent. */
export class SentPointDto {
  @ApiProperty({ enum: ['Point'] })
  @Equals('Point')
  type!: 'Point';

  @ApiProperty({
    type: [Number],
    minItems: 2,
    maxItems: 3,
    example: [1.444, 43.6045],
    description: '[longitude, latitude] in degrees; an altitude is ignored.',
  })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(3)
  @IsNumber({ allowInfinity: false, allowNaN: false }, { each: true })
  coordinates!: [number, number];
}

export function positionOf({ coordinates: [longitude, latitude] }: SentPointDto): Position {
  return { longitude, latitude };
}

/** Schema of a boundary as it is sent: the domain reads it and says what is wrong where. */
export function polygonSchema(description: string, { required }: { required: boolean }): ApiPropertyOptions {
  return {
    type: 'object',
    description,
    selfRequired: required,
    additionalProperties: true,
    required: ['type', 'coordinates'],
    properties: {
      type: { type: 'string', enum: ['Polygon', 'MultiPolygon'] },
      coordinates: {
        description:
          'RFC 7946: rings of [longitude, latitude], the first position again at the end; at most 10,000 positions.',
        type: 'array',
        items: {},
      },
    },
    example: { type: 'Polygon', coordinates: [SQUARE] },
  };
}

const SQUARE = [
  [1.43, 43.59],
  [1.46, 43.59],
  [1.46, 43.61],
  [1.43, 43.61],
  [1.43, 43.59],
];

const POSITION = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
const RING = { type: 'array', items: POSITION, minItems: 4 };

/** Schema of a boundary as it is answered. */
export const MULTI_POLYGON_SCHEMA: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: false,
  selfRequired: true,
  required: ['type', 'coordinates'],
  properties: {
    type: { type: 'string', enum: ['MultiPolygon'] },
    coordinates: { type: 'array', items: { type: 'array', items: RING } },
  },
};
