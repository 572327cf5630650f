export { notUtf8, refuseNul, refuseOtherKinds } from './file-kind.js';
