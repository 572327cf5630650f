// planted: the embedded database from an entry file
import { PGlite } from '@electric-sql/pglite';

export const database = PGlite;
