import * as leaflet from 'leaflet';

/** Geoman is written for a page where Leaflet is a global, and adds to it. To be imported before it. */
(globalThis as { L?: unknown }).L = { ...leaflet };
