// planted: Math.random
const { random } = Math;

export const dice = random;
