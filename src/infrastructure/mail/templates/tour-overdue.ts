import type { MailDocument } from '../mail-document.js';
import { tourOverdueEnglish } from './tour-overdue.en.js';
import { tourOverdueFrench } from './tour-overdue.fr.js';
import type { TourOverdueWords } from './tour-overdue.words.js';
import type { InEachLanguage, Template } from './template.js';

const WORDS: InEachLanguage<TourOverdueWords> = { en: tourOverdueEnglish, fr: tourOverdueFrench };

/** A tour that should be over and is not: to those who plan tours. */
export const tourOverdue: Template<'tour-overdue'> = (
  tour,
  { language, count, day },
  linkUrl,
): MailDocument => {
  const words = WORDS[language];
  const { driverName, vehicleName, stops, stopsDone } = tour;
  const lead = words.lead(day(tour.day), driverName);
  return {
    subject: words.subject(day(tour.day), driverName),
    preview: lead,
    heading: words.heading,
    blocks: [
      { kind: 'paragraph', text: lead },
      {
        kind: 'figures',
        rows: [
          { label: words.driver, value: driverName },
          { label: words.vehicle, value: vehicleName },
          { label: words.done, value: words.of(count(stopsDone), count(stops)), alarming: stopsDone < stops },
        ],
      },
      {
        kind: 'link',
        label: words.link,
        url: `${linkUrl}/dispatch/tours/${encodeURIComponent(tour.tourId)}`,
      },
    ],
    reason: words.reason,
  };
};
