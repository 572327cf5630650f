import type { ContainerData } from '../content/page-data.js';
import { stringsOf } from '../i18n/strings.js';

/** A container as a place of schema.org. */
export function placeOf(data: ContainerData): object {
  const [longitude, latitude] = data.position;
  const address = {
    '@type': 'PostalAddress',
    ...(data.address === null ? {} : { streetAddress: data.address }),
    ...(data.municipality === null ? {} : { addressLocality: data.municipality }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': data.chrome.baseUrl + data.path,
    url: data.chrome.baseUrl + data.path,
    name: data.name,
    description: stringsOf(data.language).types[data.type],
    identifier: data.reference,
    publicAccess: true,
    isAccessibleForFree: true,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    ...(data.address === null && data.municipality === null ? {} : { address }),
    containedInPlace: { '@type': 'Place', name: data.area.name, url: data.chrome.baseUrl + data.area.path },
  };
}
