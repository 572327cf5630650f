// planted: an empty word
export const value = 1;
