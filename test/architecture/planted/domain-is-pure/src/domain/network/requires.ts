// planted: require
export const fs: unknown = require('node:fs');
