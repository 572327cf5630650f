import { mapsLink, walkingRoute } from './directions.js';

const container = { lat: 43.6045, lon: 1.444 };

it('routes on foot from the person to the container', () => {
  const url = new URL(walkingRoute(container, { lat: 43.6, lon: 1.44 }));
  expect(url.searchParams.get('route')).toBe('43.600000,1.440000;43.604500,1.444000');
  expect(url.searchParams.get('engine')).toBe('fossgis_osrm_foot');
});

it('leaves the start open when the person is nowhere known', () => {
  expect(new URL(walkingRoute(container, null)).searchParams.get('route')).toBe(';43.604500,1.444000');
});

it.each([
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9)',
    'geo:43.604500,1.444000?q=43.604500,1.444000(Place%20%C3%89t%C3%A9)',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)',
    'https://maps.apple.com/?ll=43.604500,1.444000&q=Place%20%C3%89t%C3%A9',
  ],
])('opens the map program of %p', (userAgent, link) => {
  expect(mapsLink(container, 'Place Été', userAgent)).toBe(link);
});

it('opens a map in the browser elsewhere', () => {
  expect(mapsLink(container, 'x', 'Mozilla/5.0 (X11; Linux x86_64)')).toContain(
    'mlat=43.604500&mlon=1.444000',
  );
});
