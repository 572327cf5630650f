import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import type { ReportSummary, ReportView } from '../../src/application/reports/reports-reader.port.js';
import type { TrackedReport } from '../../src/application/reports/tracked-reports.port.js';
import type { Answer, Problem } from './api-client.js';
import { ApiClient } from './api-client.js';

export interface Tracking {
  readonly token: string;
  readonly url: string;
}

/** The public, who report problems, and the staff, who see them. */
export class Reporting {
  readonly public: ApiClient;

  constructor(
    private readonly url: string,
    readonly staff: ApiClient,
  ) {
    this.public = ApiClient.anonymous(url);
  }

  send(containerId: string, category: string, more: object = {}): Promise<Answer<Tracking & Problem>> {
    return this.public.post(`public/containers/${containerId}/reports`, { category, ...more });
  }

  /** @returns the token */
  async tap(containerId: string, category: string, more: object = {}): Promise<string> {
    const { status, body } = await this.send(containerId, category, more);
    if (status !== 201) throw new Error(`the report answered ${status}: ${JSON.stringify(body)}`);
    return body.token;
  }

  async tracked(token: string): Promise<TrackedReport> {
    return (await this.public.get<TrackedReport>(`public/reports/${token}`)).body;
  }

  /** The newest first. */
  async of(containerId: string): Promise<readonly ReportSummary[]> {
    const { body } = await this.staff.get<{ items: ReportSummary[] }>(
      `reports?containerId=${containerId}&limit=200`,
    );
    return body.items;
  }

  /** The one report of this container. */
  async onlyOne(containerId: string): Promise<ReportView> {
    const [first, ...others] = await this.of(containerId);
    if (!first || others.length > 0) throw new Error(`there are ${others.length + (first ? 1 : 0)} reports`);
    return this.one(first.id);
  }

  async one(id: string): Promise<ReportView> {
    return (await this.staff.get<ReportView>(`reports/${id}`)).body;
  }

  act(id: string, deed: string, body: object = {}): Promise<Answer<ReportView & Problem>> {
    return this.staff.post<ReportView & Problem>(`reports/${id}/${deed}`, body);
  }

  /** Sends the form as a browser does, and does not go where it leads. */
  sendForm(
    containerId: string,
    fields: Record<string, string | Blob>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return fetch(`${this.url}/report/${containerId}`, {
      method: 'POST',
      body: form,
      headers,
      redirect: 'manual',
    });
  }
}

/** Where and with what it was taken: what must not be kept. */
export const CAMERA = 'SecretPhone 12';

/** A photo as phones take it: lying on its side, with EXIF that says where, when and with what. */
export function aPhoto({ width = 800, height = 600 } = {}): Promise<Buffer> {
  const pixels = randomBytes(width * height * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 60 })
    .withExif({
      IFD0: { Make: 'Secret', Model: CAMERA, Software: 'SecretCam' },
      IFD2: { DateTimeOriginal: '2026:11:21 08:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '43/1 36/1 16/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '1/1 26/1 38/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>${CAMERA}</secret></x:xmpmeta>`)
    .toBuffer();
}
