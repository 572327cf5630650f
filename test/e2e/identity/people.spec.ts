import { Client } from 'pg';
import { DEMO_PASSWORD, demoOrganisation, demoUsers } from '../../../seeds/index.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { ADMIN, secondOrganisation, type SecondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { Browser } from './browser.js';

interface Person {
  id: string;
  name: string;
  email: string;
  role: string;
  active: boolean;
  version: number;
  createdAt: string;
}
type People = { items: Person[]; nextCursor: string | null; total: number };

const NOBODY = '00000000-0000-7000-8000-00000000dead';
const PASSWORD = 'three words and 7';

describe('the people of an organisation', () => {
  let application: TestApplication;
  let owner: Client;
  let api: ApiClient;
  let dispatcher: ApiClient;
  let driver: ApiClient;
  let foreign: SecondOrganisation;
  let made = 0;

  beforeAll(async () => {
    application = await startTestApplication();
    owner = new Client(application.connection);
    await owner.connect();
    [api, dispatcher, driver] = (await Promise.all(
      demoUsers.map(({ email }) => ApiClient.signedIn(application.url, email)),
    )) as [ApiClient, ApiClient, ApiClient];
    foreign = await secondOrganisation(application);
  });
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const aPerson = (changes: object = {}) => ({
    name: 'Awa Diop',
    email: `person${++made}@example.org`,
    role: 'driver',
    password: PASSWORD,
    ...changes,
  });
  const add = async (changes: object = {}, as = api) => {
    const { status, body } = await as.post<Person>('people', aPerson(changes));
    expect(status).toBe(201);
    return body;
  };
  const change = (person: Person, changes: object, as = api) =>
    as.patch<Person & Problem>(`people/${person.id}`, changes, person.version);
  const logIn = (email: string, password = PASSWORD, organisationId?: string) =>
    ApiClient.anonymous(application.url).post<Problem & { role: string }>('auth/login', {
      email,
      password,
      organisationId,
    });

  it('are added and sign in', async () => {
    const { status, headers, body } = await api.post<Person>('people', aPerson({ role: 'dispatcher' }));
    expect([status, headers.get('location'), headers.get('etag')]).toEqual([
      201,
      `/api/v1/people/${body.id}`,
      '"1"',
    ]);
    expect(body).toEqual({
      id: expect.any(String),
      name: 'Awa Diop',
      email: `person${made}@example.org`,
      role: 'dispatcher',
      active: true,
      version: 1,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect((await api.get<Person>(`people/${body.id}`)).body).toEqual(body);
    const login = await logIn(body.email);
    expect([login.status, login.body.role]).toEqual([200, 'dispatcher']);
  });

  it('who have an account from elsewhere keep its password, and nothing in the answer tells', async () => {
    const email = `shared${++made}@example.org`;
    const theirs = await add(
      { email, name: 'Their name for her', password: 'their own password' },
      foreign.api,
    );
    const ours = await add({ email, name: 'Our name for her' });
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    expect([ours.name, ours.version, ours.active]).toEqual(['Our name for her', 1, true]);
    expect((await foreign.api.get<Person>(`people/${theirs.id}`)).body.name).toBe('Their name for her');
    expect((await logIn(email, PASSWORD)).status).toBe(401);
    const login = await logIn(email, 'their own password', demoOrganisation.id);
    expect(login.status).toBe(200);
    const [renamed] = [await change(ours, { name: 'Renamed here' })];
    expect(renamed.body.name).toBe('Renamed here');
    expect((await foreign.api.get<Person>(`people/${theirs.id}`)).body.name).toBe('Their name for her');
  });

  it('are members once, in whatever case the address is written and however many add them at once', async () => {
    const { email } = await add();
    const again = await api.post<Problem>('people', aPerson({ email: email.toUpperCase() }));
    expect([again.status, again.body.code]).toEqual([409, 'person.already_member']);
    const same = aPerson();
    const answers = await Promise.all(Array.from({ length: 4 }, () => api.post<Problem>('people', same)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('are listed by name or address, and by role', async () => {
    const names = ['Zoé', 'adam', 'Émile'].map((name) => `${name} ${++made}`);
    for (const name of names) await add({ name, role: 'driver' });
    const all = await dispatcher.get<People>('people?count=true&limit=200');
    expect(all.body.total).toBe(all.body.items.length);
    const listed = all.body.items.map(({ name }) => name);
    expect(listed).toEqual([...listed].sort((one, other) => (one < other ? -1 : 1)));
    expect(listed).toEqual(expect.arrayContaining(names));
    const drivers = await api.get<People>('people?role=driver&sort=-email&limit=200');
    expect(new Set(drivers.body.items.map(({ role }) => role))).toEqual(new Set(['driver']));
    const emails = drivers.body.items.map(({ email }) => email);
    expect(emails).toEqual([...emails].sort().reverse());
    const pages: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await api.get<People>(`people?limit=2${cursor}`);
      pages.push(...body.items.map(({ name }) => name));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(pages).toEqual(listed);
  });

  it('are changed from the version that was seen', async () => {
    const person = await add();
    const changed = await change(person, { role: 'dispatcher', name: 'Awa B. Diop' });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({ role: 'dispatcher', name: 'Awa B. Diop', version: 2 });
    const stale = await change(person, { role: 'driver' });
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    const blind = await api.patch<Problem>(`people/${person.id}`, { role: 'driver' });
    expect([blind.status, blind.body.code]).toEqual([428, 'version.required']);
    const same = await change(changed.body, { role: 'dispatcher' });
    expect([same.status, same.body.version]).toEqual([200, 2]);
  });

  it('who are active no more are signed out, stay out, and may come back', async () => {
    const person = await add();
    const browser = new Browser(application.url);
    await browser.logIn(person.email, PASSWORD);
    const inactive = (await change(person, { active: false })).body;
    expect(inactive.active).toBe(false);
    expect(await browser.refresh()).toMatchObject({ status: 401, body: { code: 'session.ended' } });
    expect((await logIn(person.email)).body.code).toBe('login.refused');
    const filtered = await api.get<People>('people?active=false&limit=200');
    expect(filtered.body.items.map(({ id }) => id)).toContain(person.id);
    expect((await change(inactive, { active: true })).status).toBe(200);
    expect((await logIn(person.email)).status).toBe(200);
  });

  it('keep one administrator, also when two take the role from each other at once', async () => {
    const admins: Person[] = [];
    for (let count = 0; count < 4; count++) admins.push(await add({ role: 'admin' }, foreign.api));
    const all = await foreign.api.get<People>('people?role=admin&limit=200');
    const outcomes = await Promise.all(
      all.body.items.map((person, turn) =>
        change(person, turn % 2 ? { role: 'driver' } : { active: false }, foreign.api),
      ),
    );
    const codes = outcomes.map(({ status, body }) => (status === 200 ? 'changed' : body.code));
    expect(codes.sort()).toEqual([...admins.map(() => 'changed'), 'person.last_admin'].sort());
    const left = await foreign.api.get<People>('people?role=admin&active=true');
    expect(left.body.items).toHaveLength(1);
    const [last] = left.body.items;
    expect((await change(last as Person, { name: 'Still here' }, foreign.api)).status).toBe(200);
  });

  it('are managed by administrators, read by dispatchers, and of no business to drivers', async () => {
    const person = await add();
    for (const [client, read] of [
      [dispatcher, 200],
      [driver, 403],
    ] as const) {
      expect((await client.get('people')).status).toBe(read);
      expect((await client.get(`people/${person.id}`)).status).toBe(read);
      expect((await client.post('people', aPerson())).status).toBe(403);
      expect((await change(person, { role: 'admin' }, client)).status).toBe(403);
    }
  });

  it('are not found from another organisation', async () => {
    const person = await add();
    for (const id of [person.id, NOBODY, 'x', '%00']) {
      const read = await foreign.api.get<Problem>(`people/${id}`);
      expect([read.status, read.body.code]).toEqual([404, 'person.not_found']);
      const written = await foreign.api.patch<Problem>(`people/${id}`, { active: false }, 1);
      expect([written.status, written.body.code]).toEqual([404, 'person.not_found']);
    }
    expect((await api.get<Person>(`people/${person.id}`)).body).toEqual(person);
  });

  it.each([
    ['no name', { name: '' }],
    ['NUL in the name', { name: 'a\0b' }],
    ['half a character in the name', { name: '\ud800' }],
    ['a name of 201 characters', { name: 'n'.repeat(201) }],
    ['a number for a name', { name: 1 }],
    ['no address', { email: '' }],
    ['an address without @', { email: 'awa' }],
    ['NUL in the address', { email: 'a\0@example.org' }],
    ['two addresses', { email: 'a@example.org,b@example.org' }],
    ['a header in the address', { email: 'a@example.org\r\nBcc: b@example.org' }],
    ['an address of 255 characters', { email: `${'a'.repeat(243)}@example.org` }],
    ['a list of addresses', { email: ['a@example.org'] }],
    ['a short password', { password: 'short' }],
    ['NUL in the password', { password: '0123456789\0' }],
    ['half a character in the password', { password: '0123456789\udfff' }],
    ['a password of 100,000 characters', { password: 'x'.repeat(100_000) }],
    ['an object for a password', { password: { $ne: null } }],
    ['an unknown role', { role: 'operator' }],
    ['a role of the language', { role: 'constructor' }],
    ['an organisation', { organisationId: demoOrganisation.id }],
    ['operator', { operator: true }],
    ['inactive', { active: false }],
  ])('are not added with %s', async (_, changes) => {
    const { status, body } = await api.post<Problem>('people', aPerson(changes));
    expect([status, ['request.invalid', 'user.invalid'].includes(body.code)]).toEqual([422, true]);
    expect(JSON.stringify(body)).not.toContain(PASSWORD);
  });

  it.each([
    [{ name: null }],
    [{ name: ' ' }],
    [{ name: '\0' }],
    [{ role: null }],
    [{ role: ['admin'] }],
    [{ active: null }],
    [{ active: 'false' }],
    [{ email: 'new@example.org' }],
    [{ password: PASSWORD }],
    [{ version: 7 }],
    [{ operator: true }],
  ])('are not changed by %j', async (changes) => {
    const person = await add();
    const { status, body } = await change(person, changes);
    expect([status, ['request.invalid', 'person.invalid'].includes(body.code)]).toEqual([422, true]);
  });

  it('are told to the outbox, without anything personal', async () => {
    const person = await add();
    await change(person, { active: false });
    const { rows } = await owner.query<{ type: string; version: number; payload: object }>(
      'SELECT type, version, payload FROM outbox WHERE aggregate_id = $1 ORDER BY id',
      [person.id],
    );
    // The relay may have handed them on already: what is there is right.
    for (const { type, version, payload } of rows) {
      expect(['person.added 1', 'person.changed 2']).toContain(`${type} ${version}`);
      expect(JSON.stringify(payload)).not.toMatch(/Awa|example\.org/);
    }
  });

  describe('as they see themselves', () => {
    it('are told their name, their organisation and what they may do', async () => {
      const [me] = demoUsers;
      expect((await api.get('me')).body).toEqual({
        userId: me?.id,
        name: me?.displayName,
        email: ADMIN,
        role: 'admin',
        organisation: {
          id: demoOrganisation.id,
          name: demoOrganisation.name,
          timeZone: 'Europe/Paris',
          locale: 'fr',
        },
        operator: true,
        permissions: expect.arrayContaining(['organisation.manage', 'operations.manage']),
      });
      const { body } = await driver.get<{ permissions: string[]; operator: boolean }>('me');
      expect(body).toMatchObject({ role: 'driver', operator: false });
      expect(body.permissions).toEqual(['network.read', 'tours.read', 'tours.drive']);
    });

    it('have to be signed in', async () => {
      expect((await ApiClient.anonymous(application.url).get('me')).status).toBe(401);
    });

    it('are called what the organisation calls them that they are signed in to', async () => {
      const person = await add({ name: 'Somebody' });
      await change(person, { name: 'Somebody else' });
      const self = await ApiClient.signedIn(application.url, person.email, PASSWORD);
      expect((await self.get('me')).body).toMatchObject({ name: 'Somebody else' });
    });
  });

  it('cannot sign in with the demo password by chance', async () => {
    const person = await add();
    expect((await logIn(person.email, DEMO_PASSWORD)).status).toBe(401);
  });
});
