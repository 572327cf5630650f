// planted: Date.now
export const now = (): number => Date.now();
