import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { KeptMails } from '../../../application/notifications/kept-mails.port.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { MAIL_PAGE_POLICY, mailListPage, mailPage } from './mail.page.js';
import { MailPageSettings } from './mail-page-settings.js';

/** The mails in the folder, for whoever develops. Elsewhere these addresses do not exist. */
@ApiTags('operations')
@Controller('dev/mail')
export class MailController {
  constructor(
    private readonly mails: KeptMails,
    private readonly settings: MailPageSettings,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'listDevelopmentMails',
    summary: 'Mails that would have been sent (development only)',
    access: 'public',
    consumers: ['operations'],
    problems: ['404 request.no_such_address'],
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async list(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    this.refuseElsewhere();
    return asPage(reply, mailListPage(await this.mails.list()));
  }

  @Get(':name')
  @Endpoint({
    operationId: 'getDevelopmentMail',
    summary: 'One mail that would have been sent (development only)',
    access: 'public',
    consumers: ['operations'],
    problems: ['404 request.no_such_address'],
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    this.refuseElsewhere();
    const mail = await this.mails.read(name);
    if (!mail) throw new NotFoundException('There is no such mail.');
    return asPage(reply, mailPage(mail));
  }

  private refuseElsewhere(): void {
    if (!this.settings.shown) throw new NotFoundException('There is nothing at this address.');
  }
}

function asPage(reply: FastifyReply, page: string): string {
  void reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', MAIL_PAGE_POLICY)
    .header('cache-control', 'no-store');
  return page;
}
