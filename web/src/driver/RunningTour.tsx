import type { Stop, Tour } from '@glaneur/sdk';
import { lazy, Suspense, useState } from 'react';
import { followInPage, goTo } from '../app/navigation.js';
import { ButtonLink } from '../components/Button.js';
import { FLAG_GLYPH, QR_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { ProgressBar } from '../components/ProgressBar.js';
import { Tabs } from '../components/Tabs.js';
import { useLanguage } from '../i18n/language.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { nextStop, pendingStops, progressOf } from '../tours/progress.js';
import { NextStop } from './NextStop.js';
import { addressOf } from './stop-address.js';
import { StopRow } from './StopRow.js';

const TourMap = lazy(() => import('../tours/TourMap.js'));

/** The running tour: the next stop first and large, the others as a list or on the map, the scanner always at hand. */
export function RunningTour({ tour }: { tour: Tour }) {
  const texts = useTexts(driverTexts);
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const [view, setView] = useState<'list' | 'map'>('list');
  const { done, all, kg } = progressOf(tour);
  const next = nextStop(tour);
  const pending = pendingStops(tour).filter((stop) => stop !== next);
  const finished = tour.stops.filter(({ state }) => state !== 'pending').sort(latestFirst);
  const weight = words.kg(new Intl.NumberFormat(language).format(kg));
  const open = (stop: Stop) => goTo(addressOf(tour, stop));
  return (
    <Page title={tour.name} intro={tour.vehicle.name}>
      <ProgressBar label={words.done(done, all)} share={all > 0 ? done / all : 0} text={weight} />
      <div className="driver-views">
        <Tabs
          label={texts.listOrMap}
          value={view}
          onValue={setView}
          tabs={[
            { value: 'list', label: texts.list },
            { value: 'map', label: texts.map },
          ]}
        />
      </div>
      {view === 'map' && (
        <Suspense fallback={<div className="map-frame driver-map" />}>
          <TourMap tours={[tour]} className="driver-map" onStop={open} />
        </Suspense>
      )}
      {next ? <NextStop tour={tour} stop={next} /> : <AllDone tour={tour} />}
      {view === 'list' && (
        <>
          <StopList title={texts.toCome} tour={tour} stops={pending} />
          <StopList title={texts.done} tour={tour} stops={finished} />
        </>
      )}
      {next && (
        <a className="driver-close" href={`/driver/tours/${tour.id}/close`} onClick={followInPage}>
          {texts.close}
        </a>
      )}
      <div className="driver-bar">
        <ButtonLink large kind="primary" glyph={QR_GLYPH} className="w-full" href="/driver/scan">
          {texts.scan}
        </ButtonLink>
      </div>
    </Page>
  );
}

function StopList({ title, tour, stops }: { title: string; tour: Tour; stops: readonly Stop[] }) {
  if (stops.length === 0) return null;
  return (
    <section>
      <h2 className="driver-heading">{title}</h2>
      <ol className="driver-list">
        {stops.map((stop) => (
          <li key={stop.id}>
            <StopRow stop={stop} href={addressOf(tour, stop)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function AllDone({ tour }: { tour: Tour }) {
  const texts = useTexts(driverTexts);
  return (
    <section className="panel driver-panel">
      <h2 className="driver-title">{texts.allDone}</h2>
      <ButtonLink
        large
        kind="primary"
        glyph={FLAG_GLYPH}
        className="mt-4 w-full"
        href={`/driver/tours/${tour.id}/close`}
      >
        {texts.close}
      </ButtonLink>
    </section>
  );
}

const latestFirst = (a: Stop, b: Stop) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1);
