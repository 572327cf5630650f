import type { SiteFile } from '../../../application/publishing/releases/released-sites.port.js';

/** Where a preview has its script; no page of a website stands there. */
export const PREVIEW_SCRIPT_PATH = '/_preview.js';

/**
 * Runs in previews alone, inside the administrator's page: says which page is read and how far down, and scrolls to
 * where the version before it stood. What it tells is an address and a number, so it does not ask whom it tells.
 */
export const PREVIEW_SCRIPT = `(() => {
  if (parent === window) return;
  const [navigation] = performance.getEntriesByType('navigation');
  const missing = navigation?.responseStatus === 404;
  let goal = null;
  const tell = (settled = false) => {
    if (innerHeight === 0) return;
    const top = Math.round(scrollY);
    parent.postMessage({ kind: 'glaneur.preview', path: location.pathname, top, missing, settled }, '*');
  };
  const go = () => goal !== null && scrollTo({ top: goal, behavior: 'instant' });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.kind !== 'glaneur.preview.scroll' || !Number.isFinite(data.top)) return;
    goal = data.top;
    go();
    tell(true);
  });
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      tell();
    }, 50);
  }, { passive: true });
  // Hidden frames have no height; what was asked of them is done when they are seen, unless the reader moves first.
  addEventListener('resize', go);
  for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(move, () => (goal = null), { passive: true });
  addEventListener('pageshow', () => tell());
  tell();
})();
`;

const TAG = `<script src="${PREVIEW_SCRIPT_PATH}" defer></script>`;

/** A page of a preview with its script: the page itself stays as the template has rendered it. Other files are as they are. */
export function withPreviewScript(file: SiteFile): SiteFile {
  if (!file.type.startsWith('text/html')) return file;
  const body = async () => {
    const page = await file.body();
    return page && withTag(page);
  };
  return { ...file, body, compressed: () => Promise.resolve(undefined) };
}

function withTag(page: Buffer): Buffer {
  const text = page.toString('utf8');
  const end = text.lastIndexOf('</body>');
  return end < 0 ? page : Buffer.from(`${text.slice(0, end)}${TAG}${text.slice(end)}`);
}
