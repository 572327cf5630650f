// planted: crypto
export const nextId = (): string => crypto.randomUUID();
