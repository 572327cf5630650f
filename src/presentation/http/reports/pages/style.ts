import { Html } from '../../shared/html.js';

/** Paper, ink and bottle green, as in web/src/styles/theme.css; at night the same sheet under a lamp. */
const COLOURS = `
  :root { color-scheme: light dark; --ground: #f2f0e6; --sheet: #fcfaf5; --line: #ddd6c7; --text: #1e2a27; --muted: #57625e;
    --primary: #1d5c4f; --on-primary: #fcfaf5; --alarm: #a3272f; --on-alarm: #fcfaf5; --alarm-ground: #f7e9e4; --focus: #a9402a; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #171d1c; --sheet: #1f2725; --line: #3a4642; --text: #e9e6dc; --muted: #a9b3ae; --primary: #8fcdb8;
      --on-primary: #0e2620; --alarm: #f4a3a0; --on-alarm: #3b0d0d; --alarm-ground: #3b2526; --focus: #f0987f; }
  }`;

const PAGE = `
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.5 ui-sans-serif, system-ui, sans-serif;
    overflow-wrap: anywhere; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
  a { color: inherit; }
  h1, h2 { font-family: ui-serif, 'Iowan Old Style', Charter, Georgia, 'Noto Serif', 'DejaVu Serif', serif; line-height: 1.2; }
  h1 { margin: 0 0 .25rem; font-size: 1.75rem; } h2 { margin: 0 0 .5rem; font-size: 1.25rem; }
  p { margin: 0 0 .75rem; }
  .top { display: flex; justify-content: space-between; align-items: center; gap: 1rem; max-width: 44rem; margin: 0 auto; padding: .75rem 1rem; }
  .wordmark { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.75rem; color: var(--primary); font-family: ui-serif, Georgia, serif;
    font-size: 1.1rem; font-weight: 600; text-decoration: none; }
  .wordmark svg { width: 2rem; height: 2rem; } .wordmark .bag { fill: none; stroke: var(--ground); stroke-width: 1.9; stroke-linecap: round; }
  .top .other { display: inline-flex; align-items: center; min-height: 2.75rem; }
  main { max-width: 44rem; margin: 0 auto; padding: 0 1rem 3rem; }
  .sheet { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: 1.25rem; background: var(--sheet); }
  .muted, .hint { color: var(--muted); } .hint { margin: .25rem 0 0; font-size: .9rem; }`;

const FORM = `
  .alarm { border-color: var(--alarm); background: var(--alarm-ground); }
  .alarm h2, .wrong { color: var(--alarm); } .wrong { margin: .25rem 0 0; font-weight: 600; }
  .button { display: flex; align-items: center; justify-content: center; gap: .75rem; width: 100%; min-height: 3.25rem; padding: .6rem 1rem;
    border: 1px solid var(--line); border-radius: 1rem; background: var(--sheet); color: inherit; font: inherit; font-weight: 600;
    text-align: left; text-decoration: none; cursor: pointer; }
  .button:hover { border-color: var(--primary); }
  .button--call { border-color: transparent; background: var(--alarm); color: var(--on-alarm); font-size: 1.35rem; }
  .button--alarm { margin-top: .5rem; border-color: var(--alarm); background: transparent; color: var(--alarm); }
  .button--plain { width: auto; display: inline-flex; } .ways { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1.25rem; }
  .choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
  .choices .button { justify-content: flex-start; min-height: 4rem; }
  .choices svg { flex: none; width: 1.75rem; height: 1.75rem; color: var(--primary); }
  svg.stroked { flex: none; width: 1.6rem; height: 1.6rem; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
  details { margin: 0 0 .75rem; } .alarm details { margin-bottom: -.5rem; } summary { display: list-item; padding: .6rem 0; font-weight: 600; cursor: pointer; }
  label { display: block; margin-top: .75rem; font-weight: 600; }
  textarea, input[type=text], input[type=file] { width: 100%; margin-top: .25rem; padding: .65rem .75rem; border: 1px solid var(--muted); border-radius: .75rem;
    background: var(--sheet); color: inherit; font: inherit; }
  [aria-invalid=true] { border-color: var(--alarm); border-width: 2px; }
  .nobody { position: absolute; left: -100vw; width: 1px; height: 1px; overflow: hidden; }
  .facts { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; margin: 0; } .facts dt { color: var(--muted); } .facts dd { margin: 0; }
  .state { display: flex; gap: .6rem; align-items: center; font-size: 1.15rem; font-weight: 600; color: var(--primary); }
  .state svg { flex: none; width: 1.6rem; height: 1.6rem; }
  .answer { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--primary); white-space: pre-line; }`;

export const STYLE = Html.trusted(`${COLOURS}${PAGE}${FORM}`);
