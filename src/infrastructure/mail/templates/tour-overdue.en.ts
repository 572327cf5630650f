import type { TourOverdueWords } from './tour-overdue.words.js';

export const tourOverdueEnglish: TourOverdueWords = {
  heading: 'A tour is overdue',
  subject: (day, driver) => `Tour overdue: ${driver}, ${day}`,
  lead: (day, driver) => `The tour of ${driver} on ${day} should be over and is not closed.`,
  driver: 'Driver',
  vehicle: 'Vehicle',
  done: 'Stops done',
  of: (done, all) => `${done} of ${all}`,
  link: 'Open the tour',
  reason: 'You get this mail once for each overdue tour because you plan tours.',
};
