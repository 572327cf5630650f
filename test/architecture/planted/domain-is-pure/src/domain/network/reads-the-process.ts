// planted: process
export const zone = process.env['TZ'];
