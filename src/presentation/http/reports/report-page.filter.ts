import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOfError } from '../shared/problem-of-error.js';
import type { ReportLanguage } from '../../../domain/reports/tap.js';
import { type ProblemPage, problemPage } from './pages/problem.page.js';
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
    const retryAfterSeconds = Number(reply.getHeader('retry-after') ?? 0);
    const { emergencyNumber } = this.settings;
    const way = wayOn(request, status, language);
    const page = problemPage({ language, code, emergencyNumber, retryAfterSeconds, way });
    sendPage(reply.status(status), page);
  }
}

/** Errors after which the same address may well answer. */
const PASSING = new Set([429, 500, 503]);

/** Back to the form that was sent, or once more to where nothing came from; an address that is wrong stays wrong. */
function wayOn(
  { method, url }: FastifyRequest,
  status: number,
  language: ReportLanguage,
): ProblemPage['way'] {
  const to = `${url.split('?')[0]}?lang=${language}`;
  if (method === 'POST' && status !== 404) return { to, label: 'back' };
  return PASSING.has(status) ? { to, label: 'again' } : null;
}
