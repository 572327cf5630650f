/** The tables that TypeORM maps here. */
export const IMPORT_ROWS = [];
