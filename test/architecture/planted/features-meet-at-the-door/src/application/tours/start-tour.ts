// planted: past the door, the layer below
import { Container } from '../../domain/network/container.js';
import { tour } from '../../domain/tours/tour.js';

export const start = [Container, tour];
