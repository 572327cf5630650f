// planted: new Date()
export const now = (): Date => new Date();
