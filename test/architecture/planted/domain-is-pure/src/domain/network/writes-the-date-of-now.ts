// planted: Date()
export const now = (): string => Date();
