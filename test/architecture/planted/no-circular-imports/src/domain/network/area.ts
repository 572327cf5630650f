// planted: the other half, a type alone
import type { Site } from './site.js';

export class Area {
  site?: Site;
}
