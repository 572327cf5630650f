import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOfError } from '../shared/problem-of-error.js';
import { problemPage } from './pages/problem.page.js';
import { reportLanguage } from './report-language.js';
import { sendPage } from './send-page.js';
import { ReportSettings } from './report-settings.js';

/** Answers errors of the public pages as a page: the status is the same, the words are for people. */
@Catch()
@Injectable()
export class ReportPageFilter implements ExceptionFilter {
  private readonly logger = new Logger('ReportPage');

  constructor(private readonly settings: ReportSettings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Querystring: { lang?: unknown } }>>();
    const reply = http.getResponse<FastifyReply>();
    const { status, code } = problemOfError(error, request.id);
    if (status >= 500) this.logger.error({ err: error, code });
    const language = reportLanguage(request.query.lang, request.headers['accept-language']);
    const [back = '/'] = request.url.split('?');
    const retryAfterSeconds = Number(reply.getHeader('retry-after') ?? 0);
    const { emergencyNumber } = this.settings;
    const page = problemPage({ language, code, emergencyNumber, retryAfterSeconds, back });
    sendPage(reply.status(status), page);
  }
}
