import type { FastifyRequest } from 'fastify';
import { PHOTO_BYTES_MAX } from '../../../application/reports/photo-developer.port.js';
import { DANGER } from '../../../domain/reports/report-category.js';
import { REPORT_LANGUAGES } from '../../../domain/reports/tap.js';
import { tellsOfDanger } from '../shared/rate-limit.policies.js';
import { ShapePipe } from '../shared/shape.pipe.js';
import { smallFormOf, TakesSmallForm } from '../shared/uploads.js';
import { SendReportDto } from './send-report.dto.js';

/** The route takes a report as JSON, as a plain form, or as a form with a photo. */
export const TakesReport = () => TakesSmallForm({ fileField: 'photo', bytesMax: PHOTO_BYTES_MAX });

/** What came, unchecked. */
export interface SentReport {
  readonly fields: unknown;
  readonly photo: Uint8Array | null;
  /** What was wrong with the form itself. */
  readonly problem: Error | null;
}

export function readReport(request: FastifyRequest): SentReport {
  const { file = null, problem = null } = smallFormOf(request) ?? {};
  return { fields: request.body ?? {}, photo: file, problem };
}

const shapes = new ShapePipe();

/**
 * Checks the shape of a report. Of a person in danger everything is taken that can be read: nothing that is wrong with
 * the request, and nothing that was added, may hold the alarm up.
 * @throws RefusedRequest 400 `upload.malformed`, 413 `upload.too_large`, 503 `upload.no_room`
 * @throws DomainError `invalid` `request.invalid`
 */
export async function checkReport({ fields, problem }: SentReport): Promise<SendReportDto> {
  if (tellsOfDanger(fields)) return urgentReport(fields as Readonly<Record<string, unknown>>);
  if (problem) throw problem;
  return (await shapes.transform(fields, { type: 'body', metatype: SendReportDto })) as SendReportDto;
}

function urgentReport({ words, contact, language }: Readonly<Record<string, unknown>>): SendReportDto {
  const spoken = REPORT_LANGUAGES.find((one) => one === language);
  const said = { words: readable(words), contact: readable(contact) };
  return { category: DANGER, ...said, ...(spoken && { language: spoken }) };
}

function readable(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
