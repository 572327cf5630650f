import type { MultiPolygon } from '@glaneur/sdk';
import './leaflet-global.js';
import '@geoman-io/leaflet-geoman-free';
import '@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css';
import { featureGroup, polygon, type FeatureGroup, type Polygon } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { LonLat } from './boundary.js';
import { Button } from '../../components/Button.js';
import { DRAW_GLYPH, PLUS_GLYPH, REMOVE_GLYPH } from '../../components/glyphs.js';
import { useMap } from '../../components/MapFrame.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';

interface Props {
  value: MultiPolygon | null;
  onValue: (value: MultiPolygon | null) => void;
}

/** Decimals of a drawn corner: about a centimetre. */
const DECIMALS = 7;
/** With more corners than these only those near the pointer get a handle. */
const HANDLES = 500;
const LOOK = { className: 'area-shape area-shape--current' };
const EDITS = 'pm:edit pm:vertexadded pm:vertexremoved pm:markerdragend';

/** Draws and edits a boundary on the map around it. Each part of a multipolygon is a shape of its own. */
export function BoundaryEditor({ value, onValue }: Props) {
  const map = useMap();
  const texts = useTexts(networkTexts).area;
  const common = useCommon().texts;
  const shapes = useRef<FeatureGroup | null>(null);
  const drawnHere = useRef<MultiPolygon | null>(null);
  const tell = useRef(onValue);
  tell.current = onValue;
  const [drawing, setDrawing] = useState(false);

  useEffect(() => {
    const group = featureGroup().addTo(map);
    shapes.current = group;
    map.pm.setGlobalOptions({ snappable: false, tooltips: false, allowSelfIntersection: true });
    map.on('pm:create', ({ layer }) => {
      layer.remove();
      const drawn = geometryOf([layer as Polygon]);
      publish(
        { type: 'MultiPolygon', coordinates: [...(valueOf(group)?.coordinates ?? []), ...drawn] },
        false,
      );
    });
    map.on('pm:drawend', () => setDrawing(false));
    return () => {
      map.pm.disableDraw();
      map.off('pm:create pm:drawend');
      group.remove();
      shapes.current = null;
    };
  }, [map]);

  useEffect(() => {
    const group = shapes.current;
    if (!group || (value !== null && value === drawnHere.current)) return;
    group.clearLayers();
    for (const rings of value?.coordinates ?? []) {
      const shape = polygon(
        rings.map((ring) => ring.slice(0, -1).map(([lon, lat]): [number, number] => [lat, lon])),
        LOOK,
      );
      shape.addTo(group);
      shape.pm.enable({ limitMarkersToCount: HANDLES, removeLayerBelowMinVertexCount: false });
      shape.on(EDITS, () => publish(valueOf(group), true));
    }
  }, [map, value]);

  /** @param drawn the map shows it already */
  function publish(changed: MultiPolygon | null, drawn: boolean): void {
    drawnHere.current = drawn ? changed : null;
    tell.current(changed);
  }

  const draw = () => {
    map.pm.enableDraw('Polygon', { pathOptions: LOOK, templineStyle: LOOK, hintlineStyle: LOOK });
    setDrawing(true);
    map.getContainer().focus();
  };
  const stop = () => {
    map.pm.disableDraw();
    setDrawing(false);
  };

  return (
    <div className="map-over">
      {drawing ? (
        <Button kind="plain" onClick={stop}>
          {common.cancel}
        </Button>
      ) : (
        <Button kind={value ? 'plain' : 'primary'} glyph={value ? PLUS_GLYPH : DRAW_GLYPH} onClick={draw}>
          {value ? texts.drawAnother : texts.draw}
        </Button>
      )}
      {value && !drawing && (
        <Button kind="plain" glyph={REMOVE_GLYPH} onClick={() => publish(null, false)}>
          {texts.clear}
        </Button>
      )}
    </div>
  );
}

function valueOf(group: FeatureGroup): MultiPolygon | null {
  const coordinates = geometryOf(group.getLayers() as Polygon[]);
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

function geometryOf(layers: readonly Polygon[]): LonLat[][][] {
  return layers.flatMap((layer) => {
    const { geometry } = layer.toGeoJSON(DECIMALS);
    return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as LonLat[][][];
  });
}
