import { callAs } from './call-as.mjs';

/**
 * Publishes the demonstration's website as it is drafted and waits until the public sees it.
 * @param {string} url of the application
 * @returns {Promise<{ id: string, address: string }>} the website and where it is public
 */
export async function publishedWebsite(url) {
  const admin = await callAs(url, 'admin@demo.glaneur.example', 'glaneur-demo');
  const { items } = await admin('GET', 'websites');
  const [{ id }] = items;
  const { id: build } = await admin('POST', `websites/${id}/builds`, { kind: 'production' });
  for (let wait = 0; wait < 300; wait += 1) {
    const { state, url: address, failure } = await admin('GET', `builds/${build}`);
    if (state === 'live') return { id, address };
    if (failure) throw new Error(`the website could not be built: ${failure.message}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the website has not been built');
}
