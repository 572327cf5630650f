import 'leaflet/dist/leaflet.css';
import '../styles/map.css';
import { control, map as createMap, tileLayer, type Map as LeafletMap } from 'leaflet';
import { MapBackdrop } from './map-backdrop.js';

export interface BaseMapOptions {
  /** Name of the map for assistive technology. */
  label: string;
  zoomIn: string;
  zoomOut: string;
  /** Null: no base map is configured, and the backdrop is drawn instead. */
  tiles: { url: string; attribution: string } | null;
}

export interface BaseMap {
  map: LeafletMap;
  remove: () => void;
}

/** A Leaflet map on its ground, named, with zoom and scale, still for those who asked for less motion. */
export function createBaseMap(
  element: HTMLElement,
  { label, zoomIn, zoomOut, tiles }: BaseMapOptions,
): BaseMap {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(element, {
    zoomControl: false,
    attributionControl: false,
    worldCopyJump: true,
    minZoom: 3,
    maxZoom: 19,
    zoomSnap: tiles ? 1 : 0.25,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  map.setView([0, 0], 3, { animate: false });
  element.setAttribute('role', 'application');
  element.setAttribute('aria-label', label);
  control.zoom({ position: 'topright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  control.scale({ position: 'bottomleft', imperial: false, maxWidth: 120 }).addTo(map);
  const backdrop = tiles ? null : new MapBackdrop(map);
  if (tiles) {
    control.attribution({ prefix: false, position: 'bottomright' }).addTo(map);
    tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: 19 }).addTo(map);
  }
  return {
    map,
    remove: () => {
      backdrop?.remove();
      map.remove();
    },
  };
}
