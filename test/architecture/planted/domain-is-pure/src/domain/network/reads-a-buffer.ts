// planted: Buffer
export const bytes = Buffer.from('glaneur');
