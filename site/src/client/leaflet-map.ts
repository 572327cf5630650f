import { addressLine } from '../text/address-line.js';
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
import { factsOf, link, part } from './result-row.js';

let opened: { map: LeafletMap; prefix: string } | undefined;

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Puts a map in the place of the drawing; `found` is what the search has found by then. */
export async function openMap(frame: HTMLElement, found: readonly Found[]): Promise<void> {
  const { api = '', area, bounds, prefix = '', label = '' } = frame.dataset;
  const strings = browserStrings();
  const stage = part('div', 'map-stage');
  stage.setAttribute('role', 'region');
  stage.setAttribute('aria-label', label);
  frame.append(stage);
  await addStyleSheet();
  const map = createMap(stage, {
    zoomControl: false,
    scrollWheelZoom: false,
    maxZoom: 19,
    renderer: canvas(),
  });
  opened = { map, prefix };
  control.zoom({ zoomInTitle: strings.zoomIn, zoomOutTitle: strings.zoomOut }).addTo(map);
  control.scale({ imperial: false }).addTo(map);
  map.attributionControl.setPrefix(false);
  map.fitBounds(boundsOf(bounds), { animate: false });
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  await Promise.all([addGround(map, api), addAreas(map, area), addContainers(map, area)]);
  frame.classList.add('map--ready');
  if (found.length > 0) showFound(found);
}

/** Moves to these and opens the first. */
export function showFound(found: readonly Found[]): void {
  if (!opened || found.length === 0) return;
  const points = found.map(
    ({ geometry: { coordinates } }) => [coordinates[1], coordinates[0]] as [number, number],
  );
  opened.map.fitBounds(latLngBounds(points), { maxZoom: 16, padding: [40, 40] });
  const [first] = found;
  const [at] = points;
  if (first && at) opened.map.openPopup(popupOf(first), at, { offset: [0, -4] });
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

/** The tiles of the installation, where it has any. */
async function addGround(map: LeafletMap, api: string): Promise<void> {
  const answer = await fetch(`${api}/api/v1/map/settings`, { signal: AbortSignal.timeout(2_500) }).catch(
    () => null,
  );
  if (!answer?.ok) return;
  const { tileUrl, tileAttribution } = (await answer.json()) as {
    tileUrl: string | null;
    tileAttribution: string | null;
  };
  if (tileUrl) tileLayer(tileUrl, { attribution: tileAttribution ?? '', maxZoom: 19 }).addTo(map);
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

async function addContainers(map: LeafletMap, only: string | undefined): Promise<void> {
  const [ink, fill, paper] = ['primary-text', 'primary', 'paper'].map(colour) as [string, string, string];
  for (const container of await allContainers()) {
    const { area, status } = container.properties;
    const [lon, lat] = container.geometry.coordinates;
    const suspended = status === 'suspended';
    circleMarker([lat, lon], {
      radius: area === only || only === undefined ? 8 : 5,
      weight: 2.5,
      color: suspended ? ink : paper,
      fillColor: suspended ? paper : fill,
      fillOpacity: 1,
      ...(suspended ? { dashArray: '3 3' } : {}),
    })
      .bindPopup(() => popupOf(container))
      .addTo(map);
  }
}

function popupOf(container: Found): HTMLElement {
  const { name, path, address, municipality } = container.properties;
  const box = part('div', 'map-popup');
  const title = part('p', 'spot-name');
  title.append(path === undefined ? name : link((opened?.prefix ?? '') + path, name));
  box.append(title, part('p', 'spot-place', addressLine(address ?? null, municipality ?? null)));
  box.append(part('p', 'spot-facts', factsOf(container)));
  return box;
}
