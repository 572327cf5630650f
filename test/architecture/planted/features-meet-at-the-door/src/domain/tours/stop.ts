// planted: past the door, same layer
import { Container } from '../network/container.js';

export const stopAt = Container;
