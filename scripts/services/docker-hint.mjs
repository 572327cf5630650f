/** How to have both servers where they cannot be installed: the lines for a shell. */
export const dockerHint = `With Docker:
  docker run -d --name glaneur-postgis -p 127.0.0.1:55432:5432 -e POSTGRES_USER=glaneur -e POSTGRES_PASSWORD=glaneur -e POSTGRES_DB=glaneur postgis/postgis:17-3.5
  docker run -d --name glaneur-redis -p 127.0.0.1:56379:6379 redis:7 redis-server --save "" --maxmemory-policy noeviction
then run the application on them with
  DATABASE_URL=postgres://glaneur:glaneur@127.0.0.1:55432/glaneur REDIS_URL=redis://127.0.0.1:56379/0 npm start
and the tests (which make databases of their own and remove them) with
  GLANEUR_TEST_DATABASE_URL=postgres://glaneur:glaneur@127.0.0.1:55432/glaneur GLANEUR_TEST_REDIS_URL=redis://127.0.0.1:56379/0 npm test
`;
