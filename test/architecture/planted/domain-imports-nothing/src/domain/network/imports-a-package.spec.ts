// planted: a spec is domain too
import 'reflect-metadata';
