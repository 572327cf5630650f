// planted: global
export const known = Object.keys(global);
