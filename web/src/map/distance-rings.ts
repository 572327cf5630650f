import { circle, divIcon, layerGroup, marker, type LayerGroup } from 'leaflet';
import { formatDistance } from './format-distance.js';
import { boxAround, type Position } from './geo.js';

const ROUND_DISTANCES_M = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/** The round distances worth a ring inside a search circle (not so small that they crowd its middle), and the circle itself, metres. */
export function ringsWithin(radiusM: number): number[] {
  return [
    ...ROUND_DISTANCES_M.filter((distance) => distance >= radiusM / 12 && distance < radiusM * 0.9),
    radiusM,
  ];
}

/** Circles of equal distance round the search's origin; the outermost bounds the search. */
export function distanceRings(centre: Position, radiusM: number, language: string): LayerGroup {
  const group = layerGroup();
  for (const distance of ringsWithin(radiusM)) {
    const outer = distance === radiusM;
    circle([centre.lat, centre.lon], {
      radius: distance,
      interactive: false,
      className: outer ? 'ring ring--outer' : 'ring',
    }).addTo(group);
    marker([boxAround(centre, distance).north, centre.lon], {
      interactive: false,
      keyboard: false,
      icon: divIcon({
        className: 'ring-label',
        html: `<span aria-hidden="true">${formatDistance(distance, language)}</span>`,
        iconSize: [64, 18],
      }),
    }).addTo(group);
  }
  return group;
}
