// planted: half of a circle
import { Area } from './area.js';

export class Site {
  areas: Area[] = [];
}
