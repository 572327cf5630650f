import { browserStrings } from '../i18n/browser.js';
import { allContainers, type Found, matching } from './containers.js';
import { nearestNow } from './nearest-now.js';
import { resultRow } from './result-row.js';

const MOST = 12;
const strings = browserStrings();
const form = document.querySelector<HTMLFormElement>('form.finder');
const input = form?.querySelector<HTMLInputElement>('input');
const around = form?.querySelector<HTMLAnchorElement>('.finder-around');
const results = document.querySelector<HTMLElement>('[data-results]');
const note = document.querySelector<HTMLElement>('[data-results-note]');
const list = document.querySelector<HTMLElement>('[data-results-list]');
const map = document.querySelector<HTMLElement>('[data-map]');

/** Counts the searches: an answer that comes after the next question is nobody's any more. */
let asked = 0;

/** Says how the search goes; what was found before is no answer to it. */
function say(text: string): void {
  if (results) results.hidden = true;
  if (note) note.textContent = text;
}

function show(found: readonly Found[], words: string): void {
  const shown = found.slice(0, MOST);
  say(words);
  list?.replaceChildren(...shown.map((container) => resultRow(container, map?.dataset['prefix'] ?? '')));
  if (results) results.hidden = shown.length === 0;
  document.dispatchEvent(new CustomEvent('finder:found', { detail: shown }));
}

/** Runs one search and says what became of it. */
async function search(find: () => Promise<() => void>): Promise<void> {
  asked += 1;
  const own = asked;
  say(strings.searching);
  const answer = await find().catch((error: unknown) => () => say(wordsOf(error)));
  if (own === asked) answer();
}

const searchFor = (text: string) =>
  search(async () => {
    const found = matching(await allContainers(), text);
    const words = found.length === 0 ? strings.nothing : strings.found(found.length, MOST);
    return () => show(found, words);
  });

const searchAround = () =>
  search(async () => {
    const { coords } = await position();
    const place = { lat: coords.latitude, lon: coords.longitude };
    const { found, checked } = await nearestNow(map?.dataset['api'] ?? '', place);
    const words = found.length === 0 ? strings.none : strings.nearest(Math.min(found.length, MOST));
    return () => show(found, checked || found.length === 0 ? words : `${words} ${strings.unchecked}`);
  });

function position(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject: (reason: GeolocationPositionError) => void) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, { maximumAge: 60_000, timeout: 10_000 }),
  );
}

function wordsOf(error: unknown): string {
  if (!(error instanceof GeolocationPositionError)) return strings.unavailable;
  return error.code === error.PERMISSION_DENIED ? strings.refused : strings.noPosition;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input?.value.trim() ?? '';
  if (text === '') return input?.focus();
  history.replaceState(null, '', `?${new URLSearchParams({ q: text })}`);
  void searchFor(text);
});
around?.addEventListener('click', (event) => {
  event.preventDefault();
  void searchAround();
});

const wanted = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (wanted !== '' && input) {
  input.value = wanted;
  void searchFor(wanted);
} else if (location.hash === '#around') {
  void searchAround();
}
