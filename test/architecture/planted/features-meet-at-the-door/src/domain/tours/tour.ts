import { Container } from '../network/index.js';
import { stopAt } from './stop.js';

export const tour = [Container, stopAt];
