import type { ReportCategory } from '../../../../domain/reports/report-category.js';
import { type Html, html } from '../../shared/html.js';

/** Drawn on 24 by 24, by lines of one width. */
const LINES: Readonly<Record<ReportCategory, string>> = {
  full: 'M5 9h14v11H5zM8 9V6m4 3V4m4 5V6M8 14h8',
  damaged: 'M5 5h14v15H5zM13 5l-3 5 4 3-3 7',
  blocked: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM6 6l12 12',
  dirty: 'M12 4c3.5 4.500 5 7 5 9.500a5 5 0 0 1-10 0C7 11 8.500 8.500 12 4zM4 20h16',
  waste_around: 'M7 9h10l1.500 11h-13zM9.500 9V7a2.500 2.500 0 0 1 5 0v2M3 20h2m14 0h2',
  missing: 'M5 5h3m3 0h2m3 0h3v3m0 3v2m0 3v3h-3m-3 0h-2m-3 0H5v-3m0-3v-2m0-3V5',
  person_in_danger: 'M12 4L2.500 20h19zM12 10v4m0 3v.500',
  other: 'M6 12h.500m5.500 0h.500m5.500 0h.500M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
};

export function categorySign(category: ReportCategory): Html {
  return html`<svg class="stroked" viewBox="0 0 24 24" aria-hidden="true">
    <path d="${LINES[category]}" />
  </svg>`;
}
