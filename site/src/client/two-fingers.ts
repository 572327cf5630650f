import { part } from './result-row.js';

const SHOWN_MS = 1_500;

/** Says over the map how to move it, to who tries with one finger: that one scrolls the page. */
export function askForTwoFingers(stage: HTMLElement, words: string): void {
  const hint = part('p', 'map-hint', words);
  hint.setAttribute('aria-hidden', 'true');
  stage.append(hint);
  let timer: number | undefined;
  const show = (shown: boolean) => {
    window.clearTimeout(timer);
    hint.classList.toggle('map-hint--shown', shown);
    if (shown) timer = window.setTimeout(() => show(false), SHOWN_MS);
  };
  stage.addEventListener('touchmove', ({ touches }) => show(touches.length === 1), { passive: true });
}
