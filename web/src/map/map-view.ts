import { divIcon, latLngBounds, layerGroup, marker, type Layer, type Map as LeafletMap } from 'leaflet';
import { createBaseMap, type BaseMap, type BaseMapOptions } from './base-map.js';
import { ContainerPins, type PinnedContainer } from './container-pins.js';
import { distanceRings } from './distance-rings.js';
import { boxOfView, type BoundingBox, type Position } from './geo.js';

export interface MapScene {
  origin: Position | null;
  /** What stands at the origin, in words. */
  originLabel: string;
  /** Null when a box was searched: then no rings are drawn. */
  radiusM: number | null;
  containers: readonly PinnedContainer[];
  selectedId: string | null;
  /** What the view is fitted to, once for each new `key`. */
  fit: { key: string; box: BoundingBox } | null;
}

export interface MapViewOptions extends BaseMapOptions {
  language: string;
  onSelect: (id: string) => void;
  /** The person moved the map and rests on this box. */
  onMoved: (box: BoundingBox) => void;
}

const CLOSEST_FIT = 17;
/** Room left round a fitted view; on a phone the page's header and sheet lie over the map's edges. */
const FIT_PADDING_PX = {
  wide: [
    [40, 40],
    [40, 40],
  ],
  narrow: [
    [20, 68],
    [20, 34],
  ],
} as const;

/** The Leaflet map behind the page: told what to show, tells what the person does on it. */
export class MapView {
  private readonly map: LeafletMap;
  private readonly pins: ContainerPins;
  private readonly base: BaseMap;
  private readonly resized: ResizeObserver;
  private around: Layer | null = null;
  private scene: MapScene | null = null;
  private fittedKey: string | null = null;
  private quiet = false;
  private removed = false;

  constructor(
    element: HTMLElement,
    private readonly options: MapViewOptions,
  ) {
    this.base = createBaseMap(element, options);
    this.map = this.base.map;
    this.pins = new ContainerPins(this.map, options.onSelect);
    this.map.on('moveend', this.moved);
    this.resized = new ResizeObserver(() => this.quietly(() => this.map.invalidateSize({ pan: false })));
    this.resized.observe(element);
  }

  show(scene: MapScene): void {
    if (this.removed) return;
    const before = this.scene;
    this.scene = scene;
    if (scene.fit && scene.fit.key !== this.fittedKey) this.fit(scene.fit);
    if (ringsDiffer(before, scene)) this.drawOrigin(scene);
    if (scene.containers !== before?.containers) this.pins.show(scene.containers, this.map.getCenter().lng);
    this.pins.select(scene.selectedId);
    if (scene.selectedId !== null && scene.selectedId !== before?.selectedId) this.bringSelectedIntoView();
  }

  remove(): void {
    this.removed = true;
    this.resized.disconnect();
    this.base.remove();
  }

  private fit({ key, box: { west, south, east, north } }: { key: string; box: BoundingBox }): void {
    this.fittedKey = key;
    const bounds = latLngBounds([south, west], [north, east < west ? east + 360 : east]);
    const narrow = window.matchMedia('(max-width: 63.99rem)').matches;
    const [topLeft, bottomRight] = FIT_PADDING_PX[narrow ? 'narrow' : 'wide'];
    this.quietly(() =>
      this.map.fitBounds(bounds, {
        animate: false,
        maxZoom: CLOSEST_FIT,
        paddingTopLeft: [...topLeft],
        paddingBottomRight: [...bottomRight],
      }),
    );
  }

  private drawOrigin({ origin, originLabel, radiusM }: MapScene): void {
    this.around?.remove();
    if (!origin) return;
    const group = radiusM === null ? layerGroup() : distanceRings(origin, radiusM, this.options.language);
    marker([origin.lat, origin.lon], {
      interactive: false,
      keyboard: false,
      zIndexOffset: 15_000,
      icon: divIcon({ className: 'origin', html: '<span></span>', iconSize: [22, 22] }),
    }).addTo(group);
    this.around = group.addTo(this.map);
    const dot = this.map.getContainer().querySelector('.origin');
    dot?.setAttribute('role', 'img');
    dot?.setAttribute('aria-label', originLabel);
  }

  private bringSelectedIntoView(): void {
    const pin = this.pins.selected();
    if (!pin || this.map.getBounds().pad(-0.12).contains(pin.getLatLng())) return;
    this.quietly(() => this.map.panTo(pin.getLatLng(), { animate: false }));
  }

  private readonly moved = (): void => {
    if (this.quiet) return;
    const view = this.map.getBounds();
    this.options.onMoved(
      boxOfView({
        west: view.getWest(),
        south: view.getSouth(),
        east: view.getEast(),
        north: view.getNorth(),
      }),
    );
  };

  /** Moves the page makes itself are not the person's. */
  private quietly(move: () => void): void {
    this.quiet = true;
    move();
    this.quiet = false;
  }
}

function ringsDiffer(before: MapScene | null, now: MapScene): boolean {
  return (
    before?.origin?.lat !== now.origin?.lat ||
    before?.origin?.lon !== now.origin?.lon ||
    before?.radiusM !== now.radiusM ||
    before?.originLabel !== now.originLabel
  );
}
