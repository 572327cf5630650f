/** The tables that TypeORM maps here. */
export const TOUR_ROWS = [];
