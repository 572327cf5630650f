import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindClusters } from '../../../application/map/find-clusters.js';
import { FindContainers } from '../../../application/map/find-containers.js';
import { MapReader } from '../../../application/map/map-reader.port.js';
import { clusterView } from '../../../domain/map/cluster-view.js';
import {
  type ContainerSearch,
  RADIUS_M_DEFAULT,
  searchAround,
  searchInBox,
  searchInPolygon,
  searchNearest,
} from '../../../domain/map/container-search.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { sendCacheable } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { readBoundingBox } from './bounding-box.js';
import {
  ClusterQueryDto,
  ClustersDto,
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
@ApiExtraModels(FoundContainersDto, PublicContainerDto, ClustersDto)
@Controller('map')
export class MapController {
  constructor(
    private readonly findContainers: FindContainers,
    private readonly findClusters: FindClusters,
    private readonly reader: MapReader,
    private readonly mapSettings: MapSettings,
  ) {}

  @Get('containers')
  @Endpoint({
    operationId: 'searchContainers',
    summary: 'Containers around a position or in a box, nearest first',
    description: 'By `radius`, by `bbox`, or the `nearest` so many however far.',
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

  @Get('clusters')
  @Endpoint({
    operationId: 'getClusters',
    summary: 'The map from afar: how many containers stand where',
    description:
      'Cells of 64 pixels of a Web Mercator map. The box is widened to whole cells, so that a cluster stays as it is while the map is moved; `bbox` of the answer says which box that is. A cell that holds one container answers its ordinary Feature.',
    access: 'public',
    consumers: ['public map', 'website builder', 'partners'],
    problems: ['422 request.invalid', '422 map.search_invalid', '422 map.clusters_invalid'],
  })
  @ApiOkResponse({ description: 'A GeoJSON FeatureCollection', content: geoJson('Clusters') })
  async clusters(
    @Query() { bbox, zoom }: ClusterQueryDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = clusterView(readBoundingBox(bbox), zoom);
    sendCacheable(request, reply, GEOJSON, await this.findClusters.execute(view), FRESH_FOR_S);
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

/** Fails the checks of every search. */
const NOWHERE = { latitude: NaN, longitude: NaN };

function searchOf(query: MapQueryDto): ContainerSearch {
  const { minCapacityL, maxCapacityL, limit, nearest } = query;
  const filters = { types: query.type, statuses: query.status, minCapacityL, maxCapacityL, limit };
  const origin =
    query.lat === undefined || query.lon === undefined
      ? undefined
      : { latitude: query.lat, longitude: query.lon };
  if (nearest !== undefined) {
    refuseTogether('nearest', { radius: query.radius, bbox: query.bbox, limit });
    return searchNearest(origin ?? NOWHERE, nearest, filters);
  }
  if (query.bbox === undefined) {
    return searchAround(origin ?? NOWHERE, query.radius ?? RADIUS_M_DEFAULT, filters);
  }
  refuseTogether('bbox', { radius: query.radius });
  return searchInBox(readBoundingBox(query.bbox), origin, filters);
}

/** @throws DomainError `invalid` `map.search_invalid` naming each parameter that does not go with this one */
function refuseTogether(name: string, others: Record<string, unknown>): void {
  const given = Object.keys(others).filter((other) => others[other] !== undefined);
  if (given.length === 0) return;
  const violation = (path: string) => ({
    path,
    code: path === 'radius' && name === 'bbox' ? 'map.radius_and_box' : `map.not_with_${name}`,
    message: `Search by ${name} or by ${path}, not by both.`,
  });
  throw DomainError.invalid('map.search_invalid', given.map(violation));
}

/** The database builds the JSON, so the schema is named by hand; `ApiExtraModels` brings it into the document. */
function geoJson(schema: string) {
  return { 'application/geo+json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}
