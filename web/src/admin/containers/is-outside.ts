import type { Container } from '@glaneur/sdk';

/** The API warns of containers whose position is outside their area. */
export const isOutside = ({ warnings }: Container): boolean =>
  warnings?.some(({ code }) => code === 'container.outside_area') ?? false;
