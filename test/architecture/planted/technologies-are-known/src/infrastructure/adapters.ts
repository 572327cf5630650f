// planted: a file beside the technologies
export const adapters = [];
