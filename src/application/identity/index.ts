export { RecogniseApiKey } from './recognise-api-key.js';
