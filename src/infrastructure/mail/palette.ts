interface Palette {
  readonly ground: string;
  readonly sheet: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly alarm: string;
  readonly alarmGround: string;
}

/** The colours of web/src/styles/theme.css: paper, ink and bottle green. */
export const DAY: Palette = {
  ground: '#f2f0e6',
  sheet: '#fcfaf5',
  line: '#ddd6c7',
  text: '#1e2a27',
  muted: '#57625e',
  primary: '#1d5c4f',
  onPrimary: '#fcfaf5',
  alarm: '#a3272f',
  alarmGround: '#f7e9e4',
};

/** The same sheet under a lamp. */
export const NIGHT: Palette = {
  ground: '#171d1c',
  sheet: '#1f2725',
  line: '#3a4642',
  text: '#e9e6dc',
  muted: '#a9b3ae',
  primary: '#8fcdb8',
  onPrimary: '#0e2620',
  alarm: '#f4a3a0',
  alarmGround: '#3b2526',
};

export const SANS = "-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";
export const SERIF = "'Iowan Old Style', Charter, Georgia, 'Noto Serif', 'DejaVu Serif', serif";
