// planted: setTimeout
export const later = (act: () => void): unknown => setTimeout(act, 1_000);
