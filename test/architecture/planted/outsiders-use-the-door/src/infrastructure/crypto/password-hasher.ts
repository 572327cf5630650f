import type { PasswordHasher } from '../../application/identity/password-hasher.port.js';

export const hasher: PasswordHasher = { hash: (password) => Promise.resolve(password) };
