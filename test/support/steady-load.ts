import { DEMO_PASSWORD } from '../../seeds/index.js';
import { ApiClient, type Problem } from './api-client.js';
import { ADMIN } from './second-organisation.js';

export type Kind = 'search' | 'register' | 'login';

export interface Answered {
  readonly kind: Kind;
  /** 0: the connection failed. */
  readonly status: number;
  readonly code: string | undefined;
}

const GOOD: Readonly<Record<Kind, number>> = { search: 200, register: 201, login: 200 };

/** Those that were not answered as they should be. */
export const failed = (answers: readonly Answered[]): Answered[] =>
  answers.filter(({ kind, status }) => status !== GOOD[kind]);

/** Milliseconds between two of a kind: below every limit. */
const PAUSE_MS: Readonly<Record<Kind, number>> = { search: 20, register: 150, login: 1_000 };
/** Each takes a turn at the login, which lets one mail address through five times a minute. */
const PEOPLE = 12;

/** People who search the map, register containers and sign in, all the time, on a program that trusts its proxy. */
export class SteadyLoad {
  readonly answers: Answered[] = [];
  /** References of the containers that were acknowledged. */
  readonly registered: string[] = [];
  private readonly loops: Promise<void>[];
  private stopping = false;
  private requests = 0;
  private logins = 0;

  private constructor(
    private readonly url: string,
    private readonly admin: ApiClient,
  ) {
    this.loops = [
      this.loop('search', () => this.get('map/containers?lat=43.6045&lon=1.444&radius=2000')),
      this.loop('register', () => this.register()),
      this.loop('login', () => this.login()),
    ];
  }

  static async on(url: string): Promise<SteadyLoad> {
    const admin = await ApiClient.signedIn(url, ADMIN);
    for (let place = 0; place < PEOPLE; place += 1) {
      const person = {
        name: `Driver ${place}`,
        email: emailOf(place),
        role: 'driver',
        password: DEMO_PASSWORD,
      };
      const { status } = await admin.post('people', person);
      if (status !== 201) throw new Error(`the person answered ${status}`);
    }
    return new SteadyLoad(url, admin);
  }

  /** @returns the answers that came until there were so many more of each kind */
  async more(count: number): Promise<readonly Answered[]> {
    const from = this.answers.length;
    const enough = () => {
      const kinds = this.answers.slice(from).map(({ kind }) => kind);
      return (Object.keys(PAUSE_MS) as Kind[]).every(
        (wanted) => kinds.filter((kind) => kind === wanted).length >= count,
      );
    };
    while (!enough()) await pause(50);
    return this.answers.slice(from);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.loops);
  }

  private async loop(kind: Kind, request: () => Promise<{ status: number; body: unknown }>): Promise<void> {
    while (!this.stopping) {
      const { status, body } = await request().catch((error: unknown) => ({
        status: 0,
        body: { code: String(error) },
      }));
      this.answers.push({
        kind,
        status,
        code: status < 300 && status > 0 ? undefined : (body as Problem).code,
      });
      await pause(PAUSE_MS[kind]);
    }
  }

  private get(path: string) {
    return ApiClient.anonymous(this.url).get(path, this.fromSomewhere());
  }

  private async register() {
    const reference = `LOAD-${this.requests + 1}`;
    const position = { type: 'Point', coordinates: [1.444, 43.6045] };
    const container = { reference, name: 'Place du Capitole', type: 'textile', position };
    const answer = await this.admin.post('containers', container, this.fromSomewhere());
    if (answer.status === 201) this.registered.push(reference);
    return answer;
  }

  private login() {
    const credentials = { email: emailOf(this.logins++ % PEOPLE), password: DEMO_PASSWORD };
    return ApiClient.anonymous(this.url).post('auth/login', credentials, this.fromSomewhere());
  }

  private fromSomewhere(): Record<string, string> {
    this.requests += 1;
    return {
      'x-forwarded-for': `10.${this.requests >> 16}.${(this.requests >> 8) & 255}.${this.requests & 255}`,
    };
  }
}

const emailOf = (place: number) => `driver-${place}@load.example`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
