import { browserStrings } from '../i18n/browser.js';
import { allContainers, type Found, matching } from './containers.js';
import { nearestNow } from './nearest-now.js';
import { resultRow } from './result-row.js';

const MOST = 12;
const strings = browserStrings();
const form = document.querySelector<HTMLFormElement>('form.finder');
const input = form?.querySelector<HTMLInputElement>('input');
const around = form?.querySelector<HTMLAnchorElement>('.finder-around');
const section = document.querySelector<HTMLElement>('[data-results]');
const note = document.querySelector<HTMLElement>('[data-results-note]');
const list = document.querySelector<HTMLElement>('[data-results-list]');
const map = document.querySelector<HTMLElement>('[data-map]');

function say(text: string): void {
  if (section) section.hidden = false;
  if (note) note.textContent = text;
}

function show(found: readonly Found[]): void {
  const shown = found.slice(0, MOST);
  say(found.length === 0 ? strings.nothing : strings.found(found.length));
  list?.replaceChildren(...shown.map((container) => resultRow(container, map?.dataset['prefix'] ?? '')));
  document.dispatchEvent(new CustomEvent('finder:found', { detail: shown }));
}

async function searchFor(text: string): Promise<void> {
  say(strings.searching);
  try {
    show(matching(await allContainers(), text));
  } catch {
    say(strings.unavailable);
  }
}

function searchAround(): void {
  say(strings.searching);
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      nearestNow(map?.dataset['api'] ?? '', { lat: coords.latitude, lon: coords.longitude }).then(show, () =>
        say(strings.unavailable),
      );
    },
    () => say(strings.noPosition),
    { maximumAge: 60_000, timeout: 10_000 },
  );
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input?.value.trim() ?? '';
  if (text === '') return;
  history.replaceState(null, '', `?${new URLSearchParams({ q: text })}`);
  void searchFor(text);
});
around?.addEventListener('click', (event) => {
  event.preventDefault();
  searchAround();
});

const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (asked !== '' && input) {
  input.value = asked;
  void searchFor(asked);
} else if (location.hash === '#around') {
  searchAround();
}
