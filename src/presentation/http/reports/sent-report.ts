import type { FastifyRequest } from 'fastify';
import { PHOTO_BYTES_MAX } from '../../../application/reports/photo-developer.port.js';
import { DANGER } from '../../../domain/reports/report-category.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { ShapePipe } from '../shared/shape.pipe.js';
import { readSmallForm } from '../shared/small-form.js';
import { SendReportDto } from './send-report.dto.js';

const PHOTO_FIELD = 'photo';

/** What came, unchecked. */
export interface SentReport {
  readonly fields: unknown;
  readonly photo: Uint8Array | null;
}

/**
 * Reads a report as a form, with or without a file, or as JSON.
 * @throws RefusedRequest 400 `upload.malformed`, 413 `upload.too_large`
 */
export async function readReport(request: FastifyRequest): Promise<SentReport> {
  if (!request.isMultipart()) return { fields: request.body ?? {}, photo: null };
  const { fields, file } = await readSmallForm(request, PHOTO_FIELD, PHOTO_BYTES_MAX);
  return { fields, photo: file };
}

const shapes = new ShapePipe();

/**
 * The rate limit tells a person in danger by the body, which a form with a file does not show before it is read: such a
 * form is refused, so that no ordinary report can use up what they may need.
 * @throws DomainError `invalid` `request.invalid`, `report.danger_as_form`
 */
export async function checkReport(request: FastifyRequest, { fields }: SentReport): Promise<SendReportDto> {
  const report = (await shapes.transform(fields, { type: 'body', metatype: SendReportDto })) as SendReportDto;
  if (report.category !== DANGER || !request.isMultipart()) return report;
  const message = 'A person in danger is reported without a photo, as JSON or a plain form.';
  const code = 'report.danger_as_form';
  throw DomainError.invalid(code, [{ path: 'category', code, message }]);
}
