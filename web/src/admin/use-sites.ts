import type { Site } from '@glaneur/sdk';
import { allPages } from '../api/all-pages.js';
import { listSites } from '../api/network.js';
import { useAnswer, type Answered } from '../components/use-answer.js';

/** All sites in use, for choosing one. */
export function useSites(): Answered<{ items: Site[]; complete: boolean }> {
  return useAnswer((signal) => allPages((query) => listSites({ ...query, sort: 'name' }, signal)), []);
}
