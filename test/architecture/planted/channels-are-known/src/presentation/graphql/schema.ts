// planted: no such channel
export const schema = '';
