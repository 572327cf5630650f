import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindContainers } from '../../../application/map/find-containers.js';
import { MapReader } from '../../../application/map/map-reader.port.js';
import {
  type ContainerSearch,
  RADIUS_M_DEFAULT,
  searchAround,
  searchInBox,
  searchInPolygon,
} from '../../../domain/map/container-search.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { sendCacheable } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { readBoundingBox } from './bounding-box.js';
import {
  FoundContainersDto,
  MapQueryDto,
  MapSettingsDto,
  PolygonSearchDto,
  PublicContainerDto,
} from './map.dto.js';
import { MapSettings } from './map-settings.js';

/** RFC 7946, 12. */
const GEOJSON = 'application/geo+json; charset=utf-8';
/** Seconds for which a phone or a proxy may show what it has without asking. */
const FRESH_FOR_S = 30;
const SETTINGS_FRESH_FOR_S = 300;
/** Toulouse, place du Capitole: where the map opens until the visitor says otherwise. */
const START = { lat: 43.6045, lon: 1.444, radiusM: RADIUS_M_DEFAULT };

@ApiTags('map')
@ApiExtraModels(FoundContainersDto, PublicContainerDto)
@Controller('map')
export class MapController {
  constructor(
    private readonly findContainers: FindContainers,
    private readonly reader: MapReader,
    private readonly mapSettings: MapSettings,
  ) {}

  @Get('containers')
  @Endpoint({
    operationId: 'searchContainers',
    summary: 'Containers around a position or in a box, nearest first',
    access: 'public',
    consumers: ['public map', 'website builder', 'partners'],
    problems: ['422 request.invalid', '422 map.search_invalid'],
  })
  @ApiOkResponse({ description: 'A GeoJSON FeatureCollection', content: geoJson('FoundContainers') })
  async search(
    @Query() query: MapQueryDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCacheable(request, reply, GEOJSON, await this.findContainers.execute(searchOf(query)), FRESH_FOR_S);
  }

  @Post('containers/search')
  @HttpCode(200)
  @Endpoint({
    operationId: 'searchContainersInPolygon',
    summary: 'Containers in a polygon, nearest to its middle first',
    access: 'public',
    consumers: ['website builder', 'partners'],
    problems: [
      '400 request.malformed',
      '413 request.too_large',
      '422 request.invalid',
      '422 map.search_invalid',
      '422 boundary.invalid',
    ],
  })
  @ApiOkResponse({ description: 'A GeoJSON FeatureCollection', content: geoJson('FoundContainers') })
  async searchInPolygon(@Body() body: PolygonSearchDto, @Res() reply: FastifyReply): Promise<void> {
    const answer = await this.findContainers.execute(searchInPolygon(body.polygon, undefined, body));
    void reply.header('content-type', GEOJSON).header('cache-control', 'no-store').send(answer);
  }

  @Get('containers/:id')
  @Endpoint({
    operationId: 'getPublicContainer',
    summary: 'One container of the public map',
    access: 'public',
    consumers: ['public map', 'website builder', 'partners'],
    problems: ['404 container.not_found'],
  })
  @ApiOkResponse({ description: 'A GeoJSON Feature', content: geoJson('PublicContainer') })
  async container(
    @IdParam('container') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const feature = await this.reader.container(id);
    if (feature === undefined)
      throw new DomainError('not_found', 'container.not_found', 'There is no such container.');
    sendCacheable(request, reply, GEOJSON, feature, FRESH_FOR_S);
  }

  @Get('settings')
  @Endpoint({
    operationId: 'getMapSettings',
    summary: 'What the map page needs to draw its background',
    access: 'public',
    consumers: ['public map'],
  })
  @ApiOkResponse({ type: MapSettingsDto })
  settings(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { tileUrl, tileAttribution } = this.mapSettings;
    const body = JSON.stringify({ tileUrl, tileAttribution, start: START } satisfies MapSettingsDto);
    sendCacheable(request, reply, 'application/json; charset=utf-8', body, SETTINGS_FRESH_FOR_S);
  }
}

function searchOf(query: MapQueryDto): ContainerSearch {
  const filters = { types: query.type, statuses: query.status, limit: query.limit };
  const origin =
    query.lat === undefined || query.lon === undefined
      ? undefined
      : { latitude: query.lat, longitude: query.lon };
  if (query.bbox === undefined) {
    return searchAround(
      origin ?? { latitude: NaN, longitude: NaN },
      query.radius ?? RADIUS_M_DEFAULT,
      filters,
    );
  }
  if (query.radius !== undefined) {
    const message = 'Search by radius or by bbox, not by both.';
    throw DomainError.invalid('map.search_invalid', [
      { path: 'radius', code: 'map.radius_and_box', message },
    ]);
  }
  return searchInBox(readBoundingBox(query.bbox), origin, filters);
}

/** The database builds the JSON, so the schema is named by hand; `ApiExtraModels` brings it into the document. */
function geoJson(schema: string) {
  return { 'application/geo+json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}
