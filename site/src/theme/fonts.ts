import type { WebsiteFont } from '@glaneur/website-config';
import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';
import fraunces from '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2?url';
import nunito from '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2?url';
import outfit from '@fontsource-variable/outfit/files/outfit-latin-wght-normal.woff2?url';
import slab from '@fontsource-variable/roboto-slab/files/roboto-slab-latin-wght-normal.woff2?url';

/** One file that comes with the site, for scripts that it can write; the device's own fonts stand in for the rest. */
interface Face {
  readonly family: string;
  readonly url: string;
  readonly weights: string;
}

export interface FontChoice {
  readonly face: Face | null;
  readonly display: string;
  readonly body: string;
}

const SYSTEM =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
const HUMANIST = "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', source-sans-pro, sans-serif";
const GEOMETRIC = "Avenir, Montserrat, Corbel, 'URW Gothic', source-sans-pro, sans-serif";
const ROUNDED =
  "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Manjari, 'Arial Rounded MT Bold', sans-serif";
const SERIF = "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, Georgia, serif";
const SLAB = "Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', 'Sitka Small', serif";

const FONTS: Record<WebsiteFont, FontChoice> = {
  system: { face: null, display: SYSTEM, body: SYSTEM },
  humanist: choice('Figtree Variable', figtree, '300 900', HUMANIST, true),
  geometric: choice('Outfit Variable', outfit, '100 900', GEOMETRIC, true),
  rounded: choice('Nunito Variable', nunito, '200 1000', ROUNDED, true),
  serif: choice('Fraunces Variable', fraunces, '100 900', SERIF, false),
  slab: choice('Roboto Slab Variable', slab, '100 900', SLAB, false),
};

export function fontOf(font: WebsiteFont): FontChoice {
  return FONTS[font];
}

/** A font for headings, and for running text where it reads well in small sizes. */
function choice(
  family: string,
  url: string,
  weights: string,
  fallback: string,
  everywhere: boolean,
): FontChoice {
  const display = `'${family}', ${fallback}`;
  return { face: { family, url, weights }, display, body: everywhere ? display : SYSTEM };
}
