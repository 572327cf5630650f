import { firstConfig } from '@glaneur/website-config';
import type { BuildView } from '../../../src/application/publishing/builds/builds-reader.port.js';
import type { Answer, ApiClient } from '../api-client.js';

export interface CreatedWebsite {
  readonly id: string;
  readonly slug: string;
}

export function aConfig(name: string) {
  return { ...firstConfig(name, ['en']), name };
}

export async function newWebsite(api: ApiClient, slug: string, name = slug): Promise<CreatedWebsite> {
  const { status, body } = await api.post<CreatedWebsite>('websites', { slug, name, languages: ['en'] });
  if (status !== 201) throw new Error(`the website answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export function publish(api: ApiClient, { id }: { id: string }): Promise<Answer<BuildView>> {
  return api.post<BuildView>(`websites/${id}/builds`, { kind: 'production' });
}

/** The build once it is over. */
export async function finished(api: ApiClient, { id }: { id: string }, limitMs = 30_000): Promise<BuildView> {
  for (const until = Date.now() + limitMs; ;) {
    const { status, body } = await api.get<BuildView>(`builds/${id}`);
    if (status !== 200) throw new Error(`the build answered ${status}: ${JSON.stringify(body)}`);
    if (body.finishedAt !== null) return body;
    if (Date.now() > until) throw new Error(`the build is still ${body.state}: ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Publishes and waits until people see it. */
export async function published(api: ApiClient, website: CreatedWebsite): Promise<BuildView> {
  const { status, body } = await publish(api, website);
  if (status !== 202) throw new Error(`publishing answered ${status}: ${JSON.stringify(body)}`);
  const build = await finished(api, body);
  if (build.state !== 'live')
    throw new Error(`the build is ${build.state}: ${JSON.stringify(build.failure)}`);
  return build;
}
