import { fileRoute } from '../files/file-route.js';

export const { GET, getStaticPaths } = fileRoute('xml');
