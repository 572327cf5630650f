/** Areas of every site that is built. */
export const AREAS = 20;
