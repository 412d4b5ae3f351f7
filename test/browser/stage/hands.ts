import type { Stage } from './stage.js';

/** What staff do meanwhile, through their own door: for the tests that look on from the other side. */
export class Hands {
  private constructor(
    private readonly door: string,
    private readonly token: string,
  ) {}

  static async of(stage: Stage, login: string): Promise<Hands> {
    return new Hands(`http://localhost:${stage.centre.port}/graphql/admin`, await stage.token(login));
  }

  /** One act on a request: `accept.act('signForRequest', number)`. Refused, it fails with the words of the refusal. */
  async act(name: string, number: string, more: Record<string, string | number | boolean> = {}): Promise<void> {
    const { request } = await this.ask(`{ request(number: "${number}") { id version } }`);
    const versioned = name === 'addNote' ? {} : { expectedVersion: request.version };
    const given = Object.entries({ id: request.id, ...versioned, ...more })
      .map(([key, value]) => `${key}: ${literal(value)}`)
      .join(', ');
    const done = await this.ask(`mutation { ${name}(${given}) { __typename ... on Refusal { message } } }`);
    if (done[name].__typename !== 'Request') throw new Error(`${name} was refused: ${done[name].message}`);
  }

  // biome-ignore lint/suspicious/noExplicitAny: what the door answers is known to who asks
  private async ask(query: string): Promise<any> {
    const answer = await fetch(this.door, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }
}

/** Words in quotes; names of enums, in capitals, bare. */
const literal = (value: string | number | boolean): string =>
  typeof value === 'string' && !/^[A-Z_]+$/.test(value) ? JSON.stringify(value) : String(value);

/** From the desk to an answer of 规建办, by three people. */
export async function bringToAnswer(stage: Stage, number: string): Promise<void> {
  const [desk, handler] = [await Hands.of(stage, 'desk'), await Hands.of(stage, 'handler2')];
  await desk.act('acceptSuggestion', number, { tier: 'SIMPLE', unit: 'planning' });
  await stage.later({ seconds: 11 });
  await handler.act('signForRequest', number);
  await handler.act('recordFirstContact', number, { words: '已通话，约好下午到现场看。' });
  await handler.act('answerRequest', number, {
    outcome: 'SOLVED',
    words: '已到现场看过，施工方今晚起 22 点前停机，并留了值班电话 021-5555 0102。',
  });
}
