// planted: queueMicrotask
export const soon = (act: () => void): void => queueMicrotask(act);
