import styleSheet from 'leaflet/dist/leaflet.css?url';
import {
  canvas,
  circleMarker,
  control,
  geoJSON,
  latLngBounds,
  map as createMap,
  type LatLngBoundsExpression,
  type Map as LeafletMap,
  tileLayer,
} from 'leaflet';
import type { GeoJsonObject } from 'geojson';
import { browserStrings } from '../i18n/browser.js';
import { allContainers, type Found } from './containers.js';
import { popupOf } from './popup.js';
import { part } from './result-row.js';
import { askForTwoFingers } from './two-fingers.js';

const CLOSEST = 19;
/** Pixels around a marker that count as its own: a finger is wider than a dot. */
const TOLERANCE = 6;

const matches = (query: string) => window.matchMedia(query).matches;
const isStill = () => matches('(prefers-reduced-motion: reduce)');

let opened: { map: LeafletMap; dataset: DOMStringMap } | undefined;

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/**
 * Puts a map in the place of the drawing; `found` says what the search has found by then. The drawing stays where there
 * is nothing to put on a map.
 */
export async function openMap(frame: HTMLElement, found: () => readonly Found[]): Promise<void> {
  const { area, bounds, label = '' } = frame.dataset;
  await addStyleSheet();
  const stage = part('div', 'map-stage');
  stage.setAttribute('role', 'region');
  stage.setAttribute('aria-label', label);
  frame.append(stage);
  const map = mapIn(stage, frame.dataset['tiles'] !== undefined);
  map.fitBounds(boundsOf(bounds), { animate: false });
  const drawn = await Promise.allSettled([addAreas(map, area), addContainers(map, frame.dataset)]);
  if (drawn.every(({ status }) => status === 'rejected')) {
    map.remove();
    stage.remove();
    return;
  }
  opened = { map, dataset: frame.dataset };
  addGround(map, frame);
  frame.classList.add('map--ready');
  showFound(found());
}

/** Moves to these and opens the first. */
export function showFound(found: readonly Found[]): void {
  const [first] = found;
  if (!opened || !first) return;
  const { map, dataset } = opened;
  map.fitBounds(latLngBounds(found.map(placeOf)), { maxZoom: 16, padding: [40, 40], animate: !isStill() });
  map.openPopup(popupOf(first, dataset), placeOf(first), { offset: [0, -4] });
}

const placeOf = ({ geometry: { coordinates } }: Found): [number, number] => [coordinates[1], coordinates[0]];

/** The page scrolls under one finger and under the wheel; two fingers, or the wheel once the map is chosen, move the map. */
function mapIn(stage: HTMLElement, withTiles: boolean): LeafletMap {
  const strings = browserStrings();
  const byTouch = matches('(pointer: coarse)');
  const still = isStill();
  const map = createMap(stage, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    dragging: !byTouch,
    maxZoom: CLOSEST,
    // Tiles are sharp at whole steps, outlines at any.
    zoomSnap: withTiles ? 1 : 0.25,
    renderer: canvas({ tolerance: TOLERANCE }),
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
  });
  control.zoom({ zoomInTitle: strings.zoomIn, zoomOutTitle: strings.zoomOut }).addTo(map);
  control.scale({ imperial: false }).addTo(map);
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  map.on('popupopen', ({ popup }) => {
    const close = popup.getElement()?.querySelector('.leaflet-popup-close-button');
    close?.setAttribute('aria-label', strings.close);
  });
  if (byTouch) askForTwoFingers(stage, strings.twoFingers);
  return map;
}

/** Imported in the ordinary way, every page would link it. */
function addStyleSheet(): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styleSheet;
  return new Promise((resolve, reject) => {
    sheet.onload = () => resolve();
    sheet.onerror = () => reject(new Error(`${styleSheet} could not be loaded`));
    document.head.prepend(sheet);
  });
}

function boundsOf(text: string | undefined): LatLngBoundsExpression {
  const [west = -5, south = 42, east = 9, north = 51] = text?.split(',').map(Number) ?? [];
  return [
    [south, west],
    [north, east],
  ];
}

/** Tiles where there are any; the credit, which stands in the page already, is shown with the first that comes. */
function addGround(map: LeafletMap, frame: HTMLElement): void {
  const { tiles, tilesZoom } = frame.dataset;
  if (tiles === undefined) return;
  tileLayer(tiles, { maxZoom: CLOSEST, maxNativeZoom: Number(tilesZoom) })
    .once('tileload', () => frame.classList.add('map--tiles'))
    .addTo(map);
}

async function addAreas(map: LeafletMap, only: string | undefined): Promise<void> {
  const answer = await fetch('/areas.json');
  const areas = (await answer.json()) as GeoJsonObject;
  geoJSON(areas, {
    interactive: false,
    style: (area) => ({
      color: colour('primary-text'),
      weight: only === undefined || area?.id === only ? 2 : 1,
      fillColor: colour('primary'),
      fillOpacity: only === undefined || area?.id === only ? 0.1 : 0.03,
    }),
  }).addTo(map);
}

async function addContainers(map: LeafletMap, dataset: DOMStringMap): Promise<void> {
  const { area: only } = dataset;
  const [ink, fill, paper] = ['primary-text', 'primary', 'paper'].map(colour) as [string, string, string];
  for (const container of await allContainers()) {
    const { area, status } = container.properties;
    const suspended = status === 'suspended';
    circleMarker(placeOf(container), {
      radius: area === only || only === undefined ? 8 : 5,
      weight: 2.5,
      color: suspended ? ink : paper,
      fillColor: suspended ? paper : fill,
      fillOpacity: 1,
      ...(suspended ? { dashArray: '3 3' } : {}),
    })
      .bindPopup(() => popupOf(container, dataset))
      .addTo(map);
  }
}
