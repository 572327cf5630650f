// planted: setImmediate
export const soon = (act: () => void): unknown => setImmediate(act);
