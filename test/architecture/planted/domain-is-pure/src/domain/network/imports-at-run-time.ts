// planted: import()
export const area = (): Promise<unknown> => import('./reads-the-clock.js');
