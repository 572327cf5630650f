import { setTimeout as delay } from 'node:timers/promises';
import { WrongAnswer } from '../../shared/wrong-answer.mjs';

/** Builds are not asked about while they run: their own times say when they were live. */
const FIRST_LOOK_MS = 2_000;
const LOOK_MS = 500;
const LIMIT_MS = 120_000;

/** An administrator who works by the API. */
export class Administrator {
  #url;
  #headers;

  static async signedIn(url, email, password) {
    const administrator = new Administrator();
    administrator.#url = `${url}/api/v1/`;
    const { accessToken } = await administrator.#ask('POST', 'auth/login', { email, password });
    administrator.#headers = { authorization: `Bearer ${accessToken}` };
    return administrator;
  }

  /** @returns {Promise<{ id: string, slug: string }[]>} new websites that are live */
  async publishedWebsites(count) {
    const websites = [];
    const since = new Date();
    for (let number = 1; number <= count; number += 1) {
      const wanted = { slug: `site-${number}`, name: `Site ${number}`, languages: ['en'] };
      const website = await this.#ask('POST', 'websites', wanted);
      await this.#ask('POST', `websites/${website.id}/builds`, { kind: 'production' });
      websites.push(website);
    }
    await this.finishedSince(websites, since);
    return websites;
  }

  /** Gives one container that the sites show another name. */
  async rename(name) {
    const { items } = await this.#ask('GET', 'containers?status=active&limit=1');
    const [{ id, version }] = items;
    return this.#ask('PATCH', `containers/${id}`, { name }, { 'if-match': `"${version}"` });
  }

  /** @returns {Promise<object[]>} the first build of each website since then, once all are live @throws {WrongAnswer} */
  async finishedSince(websites, since) {
    const until = Date.now() + LIMIT_MS;
    const builds = [];
    await delay(FIRST_LOOK_MS);
    for (const { id, slug } of websites) {
      let build = await this.#firstBuild(id, since);
      for (; !build?.finishedAt; build = await this.#firstBuild(id, since)) {
        if (Date.now() > until)
          throw new WrongAnswer(`${slug}: ${JSON.stringify(build)} after ${LIMIT_MS} ms`);
        await delay(LOOK_MS);
      }
      if (build.state !== 'live') throw new WrongAnswer(`${slug}: ${JSON.stringify(build)}`);
      builds.push(build);
    }
    return builds;
  }

  async #firstBuild(websiteId, since) {
    const { items } = await this.#ask('GET', `websites/${websiteId}/builds?limit=5`);
    return items.findLast(({ queuedAt }) => new Date(queuedAt) >= since);
  }

  async #ask(method, path, body, further = {}) {
    const headers = { ...this.#headers, ...(body ? { 'content-type': 'application/json' } : {}), ...further };
    const answer = await fetch(this.#url + path, { method, headers, body: body && JSON.stringify(body) });
    const said = await answer.json();
    if (!answer.ok) throw new WrongAnswer(`${method} ${path} answered ${JSON.stringify(said)}`);
    return said;
  }
}
