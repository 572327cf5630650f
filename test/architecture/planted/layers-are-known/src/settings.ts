// planted: no composition root
export const port = 3000;
