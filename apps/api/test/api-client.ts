/** What the tests look at in an answer; JSON is parsed, other texts and bytes are given as they came. */
export type Answer<Body> = { status: number; headers: Headers; body: Body };

type Options = { headers?: Record<string, string> };

const bodyOf = async (response: Response): Promise<unknown> => {
  if (response.status === 304) return null;
  const type = response.headers.get('content-type') ?? '';
  if (/json/.test(type)) return response.json();
  return type.startsWith('text/') || type === '' ? response.text() : Buffer.from(await response.arrayBuffer());
};

// What lies outside the versioned API.
const WHOLE_PATH = /^\/((api|health|cards|sitemaps)\/|robots\.txt$|sitemap\.xml$)/;

/** One person in front of the API: paths start after /api/v1. */
export class Caller {
  constructor(
    private readonly origin: string,
    private readonly cookie: () => Promise<string | null>,
  ) {}

  get<Body = unknown>(path: string, options: Options = {}): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, options);
  }

  post<Body = unknown>(path: string, body: unknown, options: Options = {}): Promise<Answer<Body>> {
    return this.send('POST', path, body, options);
  }

  delete<Body = unknown>(path: string, options: Options = {}): Promise<Answer<Body>> {
    return this.send('DELETE', path, undefined, options);
  }

  async send<Body = unknown>(method: string, path: string, body: unknown, { headers = {} }: Options = {}): Promise<Answer<Body>> {
    const cookie = await this.cookie();
    const response = await fetch(new URL(WHOLE_PATH.test(path) ? path : `/api/v1${path}`, this.origin), {
      method,
      redirect: 'manual',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(cookie && { cookie }), ...headers },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
      }),
    });
    return { status: response.status, headers: response.headers, body: (await bodyOf(response)) as Body };
  }
}

/** The API as different people see it. */
export class ApiClient {
  readonly visitor: Caller;
  private readonly callers = new Map<string, Caller>();

  constructor(
    private readonly origin: string,
    private readonly passphrase: string,
  ) {
    this.visitor = new Caller(origin, () => Promise.resolve(null));
  }

  /** Somebody who signs in at the first request, and stays signed in. */
  as(email: string): Caller {
    const known = this.callers.get(email);
    if (known) return known;
    let cookie: Promise<string> | undefined;
    const caller = new Caller(this.origin, () => (cookie ??= this.signIn(email)));
    this.callers.set(email, caller);
    return caller;
  }

  private async signIn(email: string): Promise<string> {
    const { status, headers } = await this.visitor.post('/session', { email, passphrase: this.passphrase });
    const [cookie] = headers.getSetCookie();
    if (status !== 200 || cookie === undefined) throw new Error(`${email} could not sign in: ${status}`);
    return cookie.split(';')[0] ?? '';
  }
}
