import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LabelPrinter } from '../../../application/network/label-printer.port.js';
import { PrepareLabels } from '../../../application/network/prepare-labels.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { IdParam } from '../shared/id-param.js';
import { choiceOf, ContainerCodeDto, LabelQueryDto, LabelSheetDto } from './label.dto.js';

const MEDIA_TYPES = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' } as const;
const FILE = { type: 'string', format: 'binary' } as const;

@ApiTags('network')
@Controller()
export class LabelsController {
  constructor(
    private readonly labels: PrepareLabels,
    private readonly printer: LabelPrinter,
  ) {}

  @Get('containers/:id/code')
  @Endpoint({
    operationId: 'getContainerCode',
    summary: 'The code on the label of a container',
    description: 'Made when it is asked for the first time; it never changes.',
    access: 'network.read',
    consumers: ['admin app', 'driver app'],
    problems: ['404 container.not_found'],
  })
  @ApiOkResponse({ type: ContainerCodeDto })
  async code(@IdParam('container') id: string, @CurrentActor() actor: Actor): Promise<ContainerCodeDto> {
    const { code, url } = await this.labels.ofContainer(id, actor);
    return { code, url };
  }

  @Get('containers/:id/label')
  @Endpoint({
    operationId: 'getContainerLabel',
    summary: 'The label of a container, to print',
    description: '70 × 37 mm: QR code, code, reference and name. The PNG has 12 pixels to the millimetre.',
    access: 'network.read',
    consumers: ['admin app'],
    problems: ['404 container.not_found', '422 request.invalid'],
  })
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse({ schema: FILE })
  async label(
    @IdParam('container') id: string,
    @Query() { format = 'svg' }: LabelQueryDto,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const label = await this.labels.ofContainer(id, actor);
    const file = await this.printer.print(label, format);
    void reply
      .header('content-type', MEDIA_TYPES[format])
      .header('content-disposition', `inline; filename="label-${label.code}.${format}"`)
      .header('cache-control', 'private, no-cache')
      .send(Buffer.from(file));
  }

  @Post('labels/sheet')
  @HttpCode(200)
  @Endpoint({
    operationId: 'printLabelSheet',
    summary: 'Labels of many containers on A4 sheets',
    description: '3 × 8 labels of 70 × 37 mm with cut marks, up to 500 of them.',
    access: 'network.read',
    consumers: ['admin app'],
    problems: [
      '400 request.malformed',
      '422 request.invalid',
      '422 labels.choice',
      '422 labels.container_unknown',
      '422 labels.area_unknown',
      '422 labels.none',
      '422 labels.too_many',
    ],
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: FILE })
  async sheet(@Body() body: LabelSheetDto, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const labels = await this.labels.chosen(choiceOf(body), actor);
    return new StreamableFile(Readable.from(this.printer.sheets(labels), { objectMode: false }), {
      type: MEDIA_TYPES.pdf,
      disposition: 'inline; filename="labels.pdf"',
    });
  }
}
