// planted: performance
export const started = (): number => performance.now();
