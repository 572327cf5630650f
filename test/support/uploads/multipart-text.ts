export const BOUNDARY = '----glaneur-test';
export const MULTIPART_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

export const field = (name: string, value: string, headers = '') =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n${headers}\r\n${value}\r\n`;

export const fileBegin = (fileName: string, name = 'file') =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\n` +
  'Content-Type: text/csv\r\n\r\n';

export const file = (content: string, fileName = 'containers.csv', name = 'file') =>
  `${fileBegin(fileName, name)}${content}\r\n`;

export const END = `--${BOUNDARY}--\r\n`;
