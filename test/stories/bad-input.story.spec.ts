import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf, photo } from '../../libs/platform/files/files.example.js';
import { documentOf } from '../world/documents.js';
import type { Answer, Given } from '../world/door.js';
import { filing } from '../world/requests.js';
import { World } from '../world/world.js';

const NUL = String.fromCharCode(0);
const innerWords =
  /\bat .+\.(js|ts)|node_modules|select |insert |invalid input syntax|postgres|QueryFailed|TypeError|undefined|Did you mean/i;

describe('bad input gets a clear answer, keeps nothing, and says no inner word', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const isClear = (body: Answer) => expect(JSON.stringify(body)).not.toMatch(innerWords);

  describe('a document', () => {
    const nested = (depth: number) =>
      `{ __type(name: "Town") { ${'ofType { '.repeat(depth)} name ${'} '.repeat(depth)} } }`;
    it.each<[string, unknown, Record<string, string>, number, string]>([
      ['that breaks off', { query: '{ town { code ' }, {}, 400, 'GRAPHQL_PARSE_FAILED'],
      ['with a field that is not there', { query: '{ town { cod } }' }, {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'with a type that does not fit',
        { query: '{ request(number: 7) { number } }' },
        {},
        400,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'with an unknown enum value',
        { query: '{ promise(category: "other", kind: NOISE) { unit } }' },
        {},
        400,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'with an unknown enum value in its variables',
        {
          query: 'query ($k: RequestKind) { promise(category: "other", kind: $k) { unit } }',
          variables: { k: 'NOISE' },
        },
        {},
        400,
        'BAD_USER_INPUT',
      ],
      [
        'without a variable it needs',
        { query: 'query ($c: String!) { promise(category: $c) { unit } }' },
        {},
        400,
        'BAD_USER_INPUT',
      ],
      ['too deep', { query: nested(14) }, {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'with too many aliases',
        { query: `{ ${[...Array(30).keys()].map((at) => `a${at}: town { code }`).join(' ')} }` },
        {},
        400,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['with too many words', { query: `{ town { ${'code '.repeat(4000)} } }` }, {}, 400, 'GRAPHQL_PARSE_FAILED'],
      ['of another site’s form', 'query=mutation', { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
      ['for a town that is not there', { query: '{ town { code } }' }, { 'x-town': 'nowhere' }, 404, 'TOWN_UNKNOWN'],
    ])('%s', async (_, payload, headers, status, code) => {
      const answer = await world.visitor.post(payload, headers);
      expect([answer.status, answer.body.errors?.[0].extensions.code]).toEqual([status, code]);
      isClear(answer.body);
    });

    it.each<[string, string, Record<string, string>, number]>([
      ['that is no JSON', '{{', {}, 400],
      ['that is empty', '', {}, 400],
      [
        'of a megabyte and more',
        JSON.stringify({ query: '{ town { code } }', variables: { x: 'x'.repeat(1_100_000) } }),
        {},
        413,
      ],
      ['of a type nobody reads', '<query/>', { 'content-type': 'application/xml' }, 415],
    ])('a body %s', async (_, payload, headers, status) => {
      const answer = await world.visitor.post(payload, headers);
      expect(answer.status).toBe(status);
      isClear(answer.body);
    });

    it('of a link on another site, which a browser would follow with the session, is not read', async () => {
      const url = '/graphql/portal?query=%7Btown%7Bcode%7D%7D';
      const ask = async (headers: Record<string, string>) =>
        (await world.fastify.inject({ url, headers: { 'x-town': 'jing', ...headers } })).statusCode;
      expect([await ask({}), await ask({ 'apollo-require-preflight': '1' })]).toEqual([400, 200]);
    });
  });

  describe('words of people', () => {
    const filed = async () => (await world.desk.look('requests')).count.value;
    afterEach(async () => expect(await filed()).toBe(0));

    it.each<[string, Given, string, string]>([
      ['none', { words: '' }, 'input.words', '5 到 2000 个字'],
      ['blanks only', { words: '　　 \n' }, 'input.words', '5 到 2000 个字'],
      ['too many', { words: '长'.repeat(2001) }, 'input.words', '5 到 2000 个字'],
      ['a title too long', { title: '长'.repeat(61) }, 'input.title', '最多 60 个字'],
      ['an address too long', { place: { address: '路'.repeat(121) } }, 'input.place.address', '1 到 120 个字'],
      [
        'a place off the earth',
        { place: { address: '中心路', longitude: 200, latitude: 0 } },
        'input.place.longitude',
        '±180',
      ],
      ['a phone that is none', { contactPhone: '12345' }, 'input.contactPhone', '11 位数字'],
      [
        'too many files',
        { attachments: Array(10).fill('01990000-0000-7000-8000-000000000000') },
        'input.attachments',
        '最多 9 个',
      ],
      ['a file’s id that is none', { attachments: ['1; drop'] }, 'input.attachments', 'UUID'],
      ['a key too short', { idempotencyKey: 'x' }, 'input.idempotencyKey', '8 到 80 个字'],
    ])('%s: the field and its limit are named', async (_, more, field, limit) => {
      const refusal = await world.enterprise.refusal('fileRequest', { input: filing(more) });
      expect(refusal).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ field, limit, message: expect.stringMatching(/./) }],
      });
    });

    it('all faults are told at once', async () => {
      const { fields } = await world.enterprise.refusal('fileRequest', {
        input: filing({ words: '短', contactName: '' }),
      });
      expect(fields.map(({ field }: Answer) => field).sort()).toEqual(['input.contactName', 'input.words']);
    });

    it('an unknown category is told as such', async () => {
      expect(await world.enterprise.refusal('fileRequest', { input: filing({ category: 'moon' }) })).toMatchObject({
        __typename: 'UnknownCategory',
      });
    });
  });

  describe('the board', () => {
    it.each<[Given, string]>([
      [{ first: 0 }, 'first'],
      [{ first: 101 }, 'first'],
    ])('%j: a page size out of range is told', async (args, field) => {
      const { body } = await world.desk.post({
        query: documentOf('admin', 'Query', 'requests', Object.keys(args)),
        variables: args,
      });
      expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
    });

    it('a cursor that is none begins at the first page', async () => {
      const { number } = await world.request();
      for (const after of [
        'nonsense',
        Buffer.from('["a","b"]').toString('base64url'),
        Buffer.from('[null,null]').toString('base64url'),
      ])
        expect((await world.desk.look('requests', { after })).edges).toMatchObject([{ node: { number } }]);
    });
  });

  describe('a file', () => {
    it('is called what it is called, whatever its sender calls it', async () => {
      const names = [
        '../../etc/passwd',
        'a"; filename="b.exe',
        `照片${NUL}.jpg.exe`,
        '\u202Egpj.exe',
        `${'长'.repeat(400)}.pdf`,
        '.htaccess',
        'CON',
      ];
      for (const name of names) {
        const { status, body } = await world.enterprise.upload(pdf, name);
        expect(status).toBe(201);
        expect(body.name).toMatch(/^[^/\\"<>:|?*\p{C}]{1,120}\.pdf$/u);
        const read = await world.enterprise.get(body.url);
        expect(read.headers['content-disposition']).toMatch(
          /^(inline|attachment); filename="[\w. -]+"; filename\*=UTF-8''\S+$/,
        );
      }
    });

    it.each<[string, () => Promise<Buffer> | Buffer, string, number, string]>([
      ['empty', () => Buffer.alloc(0), '空.pdf', 422, 'FILE_EMPTY'],
      [
        'a program in a picture’s clothes',
        () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 1)]),
        '照片.jpg',
        415,
        'FILE_TYPE_REFUSED',
      ],
      [
        'a page with script',
        () => Buffer.from('<html><script>alert(1)</script></html>'),
        '说明.html',
        415,
        'FILE_TYPE_REFUSED',
      ],
      ['a picture that breaks off', async () => (await photo()).subarray(0, 2000), '照片.jpg', 422, 'FILE_BROKEN'],
      ['too large', () => Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), '大.txt', 413, 'FILE_TOO_LARGE'],
    ])('%s is refused', async (_, bytes, name, status, code) => {
      const answer = await world.enterprise.upload(await bytes(), name);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      isClear(answer.body);
    });

    it('from another site is not taken', async () => {
      const answer = await world.fastify.inject({
        method: 'POST',
        url: '/files',
        headers: { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://evil.example' },
        payload: '--x--',
      });
      expect(answer.statusCode).toBe(403);
    });
  });
});
