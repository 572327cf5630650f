// planted: globalThis
export const known = Object.keys(globalThis);
