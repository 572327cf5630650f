import type { ContainerType } from '@glaneur/sdk';

/** Line drawings on a 24 × 24 field, one for each type: the colour of a pin is never the only sign. */
export const GLYPHS: Record<ContainerType, string> = {
  textile: 'M8.5 4 3.5 6.8l1.7 4 2.3-.9V20h9V9.9l2.3.9 1.7-4L15.5 4c-.6 1.7-1.9 2.6-3.5 2.6S9.1 5.7 8.5 4Z',
  shoes:
    'M3 8.5v8.7h18v-2.4c0-1.8-1.3-2.5-3-2.9-2.6-.6-4.3-1.8-5.6-4.1L11 9.2c-2 .9-5.7.9-8-.7Zm0 5.3h18M12.6 11l1.3-1.2M15 12.4l1-1.3',
  toys: 'M8.5 11a5 5 0 1 1 7 0M7.3 7.3A2.2 2.2 0 1 1 9.6 3.6M16.7 7.3a2.2 2.2 0 1 0-2.3-3.7M8.2 10.7C6.4 12 5.5 13.9 5.5 16c0 3.2 2.9 4.8 6.5 4.8s6.5-1.6 6.5-4.8c0-2.1-.9-4-2.7-5.3M10.4 7.6h.01M13.6 7.6h.01M11 10h2',
  books:
    'M12 6.5C10.3 5.2 7.7 4.7 3.5 4.7v13.5c4.2 0 6.8.5 8.5 1.8 1.7-1.3 4.3-1.8 8.5-1.8V4.7c-4.2 0-6.8.5-8.5 1.8Zm0 0V20',
  household_linen:
    'M4 7.2C4 5.8 5.1 5 6.3 5h11.4C18.9 5 20 5.8 20 7.2s-1.1 2.3-2.3 2.3H6.3C5.1 9.5 4 8.6 4 7.2Zm2.3 2.3C5.1 9.5 4 10.4 4 11.8S5.1 14 6.3 14h11.4c1.2 0 2.3-.8 2.3-2.2s-1.1-2.3-2.3-2.3M6.3 14C5.1 14 4 14.9 4 16.3s1.1 2.2 2.3 2.2h11.4c1.2 0 2.3-.8 2.3-2.2S18.9 14 17.7 14M15 5v4.5',
  mixed:
    'M8.5 8.5V7a3.5 3.5 0 0 1 7 0v1.5M5 8.5h14l-.9 10.4a1.7 1.7 0 0 1-1.7 1.6H7.6a1.7 1.7 0 0 1-1.7-1.6Z',
};

/** Two bars: this container takes nothing for now. */
export const PAUSE_GLYPH = 'M9 6v12M15 6v12';

export const WALK_GLYPH =
  'M13.3 5.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM12.6 8.3l-1.5 5.5 3.1 2.7.9 5M11.1 13.8l-1.2 3.8-2.4 3.6M12.6 8.3l-3.7 1.6-.8 3.3M12.6 8.3l2.1 3.1 2.9.9';
export const LOCATE_GLYPH =
  'M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z';
export const ARROW_GLYPH = 'M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5';
export const BACK_GLYPH = 'M19 12H5.5M11 6.5 5.5 12l5.5 5.5';
export const MAP_GLYPH = 'M9 4 3.5 6v14L9 18l6 2 5.5-2V4L15 6 9 4Zm0 0v14M15 6v14';
export const LINK_GLYPH =
  'M10 14a4 4 0 0 0 6 .4l3-3A4 4 0 1 0 13.4 5.7L12 7.1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 1 0 5.6 5.7l1.4-1.4';
export const CHECK_GLYPH = 'M5 12.5 10 17.5 19.5 7';
export const REPORT_GLYPH = 'M6 21V4M6 4.5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0';
