import type { ContainerType, FoundContainer } from '@glaneur/sdk';
import { divIcon, layerGroup, marker, type Map as LeafletMap, type Marker } from 'leaflet';
import { longitudeNear } from './geo.js';
import { GLYPHS, PAUSE_GLYPH } from './glyphs.js';

/** What a pin shows; `label` is its name for assistive technology. */
export interface PinnedContainer {
  id: string;
  lat: number;
  lon: number;
  type: ContainerType;
  status: FoundContainer['properties']['status'];
  label: string;
}

/** Beyond this rank a pin is a dot: the nearest ones stay readable in a crowd. */
const PINS_WITH_GLYPH = 16;

/** The containers on the map, in the order of the list: the nearest on top, the selected one above all. */
export class ContainerPins {
  private readonly group = layerGroup();
  private readonly markers = new Map<string, Marker>();
  private selectedId: string | null = null;

  constructor(
    map: LeafletMap,
    private readonly onSelect: (id: string) => void,
  ) {
    this.group.addTo(map);
  }

  show(containers: readonly PinnedContainer[], aroundLon: number): void {
    this.group.clearLayers();
    this.markers.clear();
    for (const [rank, container] of containers.entries()) {
      const pin = this.pin(container, rank, longitudeNear(container.lon, aroundLon));
      this.markers.set(container.id, pin);
      this.group.addLayer(pin);
      dress(pin, container);
    }
    this.mark(this.selectedId, true);
  }

  select(id: string | null): void {
    if (id === this.selectedId) return;
    this.mark(this.selectedId, false);
    this.selectedId = id;
    this.mark(id, true);
  }

  /** Where the selected pin stands, if it is on the map. */
  selected(): Marker | undefined {
    return this.selectedId === null ? undefined : this.markers.get(this.selectedId);
  }

  private pin(container: PinnedContainer, rank: number, lon: number): Marker {
    const icon = rank < PINS_WITH_GLYPH ? pinIcon(container) : dotIcon(container);
    const pin = marker([container.lat, lon], { icon, keyboard: true, riseOnHover: true });
    pin.setZIndexOffset(10_000 - rank * 60);
    return pin.on('click', () => this.onSelect(container.id));
  }

  private mark(id: string | null, selected: boolean): void {
    const pin = id === null ? undefined : this.markers.get(id);
    const element = pin?.getElement();
    element?.classList.toggle('pin--selected', selected);
    element?.setAttribute('aria-pressed', String(selected));
    if (selected) pin?.setZIndexOffset(20_000);
  }
}

function dress(pin: Marker, container: PinnedContainer): void {
  const element = pin.getElement();
  if (!element) return;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', container.label);
  element.setAttribute('aria-pressed', 'false');
  element.dataset['container'] = container.id;
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    element.click();
  });
}

const DROP =
  'M18 1.5c9 0 15.5 6.4 15.5 15 0 10.3-10.3 18.6-14.3 25.5a1.4 1.4 0 0 1-2.4 0C12.8 35.1 2.5 26.8 2.5 16.5c0-8.6 6.5-15 15.5-15Z';

function pinIcon({ type, status }: PinnedContainer) {
  const glyph = status === 'suspended' ? PAUSE_GLYPH : GLYPHS[type];
  return divIcon({
    className: `pin pin--${type} pin--${status}`,
    html: `<svg viewBox="0 0 36 45" aria-hidden="true"><path class="pin-body" d="${DROP}"/><path class="pin-glyph" transform="translate(8 6.5) scale(.84)" d="${glyph}"/></svg>`,
    iconSize: [36, 45],
    iconAnchor: [18, 43],
  });
}

function dotIcon({ type, status }: PinnedContainer) {
  return divIcon({
    className: `pin pin--dot pin--${type} pin--${status}`,
    html: '<svg viewBox="0 0 28 28" aria-hidden="true"><circle class="pin-body" cx="14" cy="14" r="6.5"/></svg>',
    iconSize: [28, 28],
    iconAnchor: [14, 14],
  });
}
