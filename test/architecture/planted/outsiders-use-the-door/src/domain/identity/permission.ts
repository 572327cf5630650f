export type Permission = 'container:write';
