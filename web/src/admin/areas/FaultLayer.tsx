import { divIcon, layerGroup, marker } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from '../../components/MapFrame.js';
import type { Fault } from './boundary.js';

/** Rings round the places where the boundary is wrong, each with its reason, and the first brought into sight. */
export function FaultLayer({ faults, say }: { faults: readonly Fault[]; say: (fault: Fault) => string }) {
  const map = useMap();
  useEffect(() => {
    const group = layerGroup().addTo(map);
    for (const [place, fault] of faults.entries()) {
      const mark = marker([fault.lat, fault.lon], {
        interactive: false,
        keyboard: false,
        zIndexOffset: 30_000,
        icon: divIcon({ className: 'fault-mark', html: '<span></span>', iconSize: [26, 26] }),
      }).addTo(group);
      const words = document.createElement('span');
      words.textContent = say(fault);
      mark.bindTooltip(words, {
        permanent: place === 0,
        direction: 'top',
        offset: [0, -16],
        className: 'fault-tip',
      });
    }
    const [first] = faults;
    if (first && !map.getBounds().pad(-0.1).contains([first.lat, first.lon])) {
      map.panTo([first.lat, first.lon], { animate: false });
    }
    return () => void group.remove();
  }, [map, faults, say]);
  return null;
}
