// planted: a type named in place
export type Source = import('typeorm').DataSource;
