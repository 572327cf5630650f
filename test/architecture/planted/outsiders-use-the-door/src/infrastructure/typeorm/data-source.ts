import { UserRow } from './identity/user.row.js';

export const rows = [UserRow];
