import { CONTAINER_TYPES as ON_WEBSITES } from '@glaneur/website-config';
import { CONTAINER_TYPES } from '../network/index.js';

describe('words that websites share with the network', () => {
  it('are the same kinds of container', () => expect(ON_WEBSITES).toEqual(CONTAINER_TYPES));
});
