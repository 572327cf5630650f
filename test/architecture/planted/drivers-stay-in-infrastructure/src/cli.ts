// planted: PostgreSQL, when asked for
export const connect = async (): Promise<unknown> => import('pg');
