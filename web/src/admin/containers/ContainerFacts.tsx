import type { AreaSummary, Container } from '@glaneur/sdk';
import type { ReactNode } from 'react';
import { followInPage } from '../../app/navigation.js';
import { boxRound } from '../../components/map-box.js';
import { MapFrame } from '../../components/MapFrame.js';
import { PinLayer } from '../../components/PinLayer.js';
import { positionOf } from '../../components/position.js';
import { useLanguage } from '../../i18n/language.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { writeCoordinates } from '../../map/coordinates.js';
import { AreaShapes } from '../areas/AreaShapes.js';
import { useBoundaries } from '../use-areas.js';

interface Props {
  container: Container;
  areas: readonly AreaSummary[];
}

/** Everything that is written down about a container, free attributes included. */
export function ContainerFacts({ container, areas }: Props) {
  const texts = useTexts(networkTexts).container;
  const { texts: common, language } = useLanguage();
  const area = areas.find(({ id }) => id === container.areaId);
  const { capacityL } = container;
  return (
    <section className="panel">
      <dl className="panel-facts">
        <Fact term={texts.type}>{common.types[container.type]}</Fact>
        <Fact term={texts.area}>
          {area && (
            <a
              className="underline underline-offset-3"
              href={`/admin/areas/${area.id}`}
              onClick={followInPage}
            >
              {area.name}
            </a>
          )}
        </Fact>
        <Fact term={texts.capacityShort}>
          {capacityL === null ? '—' : texts.litres(new Intl.NumberFormat(language).format(capacityL))}
        </Fact>
        <Fact term={texts.address}>{container.address ?? '—'}</Fact>
        <Fact term={texts.municipality}>{container.municipalityCode ?? '—'}</Fact>
        {Object.entries(container.attributes).map(([name, value]) => (
          <Fact key={name} term={name}>
            {value}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where the container stands, in its area. */
export function ContainerPlace({ container, areas }: Props) {
  const texts = useTexts(networkTexts);
  const area = areas.filter(({ id }) => id === container.areaId);
  const shapes = useBoundaries(area);
  const at = positionOf(container.position);
  const box = boxRound([at], 600);
  return (
    <section className="panel">
      <MapFrame
        label={texts.container.placeMap}
        className="map-frame--card"
        fit={box && { key: writeCoordinates(at), box }}
      >
        <AreaShapes areas={shapes} />
        <PinLayer position={at} label={container.name} />
      </MapFrame>
      <p className="mt-3 flex flex-wrap items-center justify-between gap-2 text-sm">
        <span className="tabular-nums">{writeCoordinates(at)}</span>
        {(container.status === 'active' || container.status === 'suspended') && (
          <a
            className="underline underline-offset-3"
            href={`/containers/${container.id}`}
            onClick={followInPage}
          >
            {texts.container.openPublic}
          </a>
        )}
      </p>
    </section>
  );
}
