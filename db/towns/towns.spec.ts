import { describe, expect, it } from '@jest/globals';
import { dinghai } from './dinghai/index.js';
import { haiwan } from './haiwan/index.js';
import type { RequestStory, StoryAct, TownData } from './town.types.js';
import { xujing } from './xujing/index.js';

const towns: TownData[] = [xujing, dinghai, haiwan];

const open = { withdraw: 'withdrawn', merge: 'merged' } as const;
const states: Record<string, Record<string, string>> = {
  filed: { accept: 'accepted', decline: 'declined', askForMore: 'waiting', ...open },
  waiting: { supply: 'filed', ...open },
  accepted: { setTier: 'accepted', dispatch: 'dispatched', ...open },
  dispatched: { signFor: 'inProgress', returnToDesk: 'accepted', ...open },
  inProgress: {
    recordFirstContact: 'inProgress',
    answer: 'answered',
    pause: 'paused',
    returnToDesk: 'accepted',
    ...open,
  },
  paused: { resume: 'inProgress', ...open },
  answered: { rate: 'answered', followUp: 'answered', close: 'closed', reopen: 'dispatched' },
  closed: { reopen: 'dispatched' },
  declined: {},
  withdrawn: {},
  merged: {},
};
const deskVerbs = ['accept', 'decline', 'askForMore', 'setTier', 'dispatch', 'merge', 'close'];
const unitVerbs = ['signFor', 'returnToDesk', 'recordFirstContact', 'pause', 'resume', 'answer'];

describe.each(towns.map((town) => [town.profile.code, town] as const))('the example town %s', (_code, town) => {
  it('refers only to what it has', () =>
    expect(town.stories.flatMap((story) => lostReferences(town, story)).concat(lostInMenu(town))).toEqual([]));
  it('names everything once', () => expect(doubles(town)).toEqual([]));
  it('does nothing that a state forbids', () =>
    expect(town.stories.flatMap((story) => forbidden(town, story))).toEqual([]));
  it('never lets a moment go backwards, nor an open story reach into tomorrow', () =>
    expect(town.stories.flatMap(outOfTime)).toEqual([]));
  it('has right credit codes', () =>
    expect(town.enterprises.filter(({ creditCode }) => !isCreditCode(creditCode)).map(({ name }) => name)).toEqual([]));
  it('keeps titles and words to their lengths', () => {
    expect(
      town.stories
        .filter(({ title, words }) => length(title) > 40 || length(words) < 20 || length(words) > 300)
        .map(({ key }) => key),
    ).toEqual([]);
    expect(town.items.filter(({ summary }) => length(summary) > 60).map(({ code }) => code)).toEqual([]);
  });
  it('keeps its brand colour away from red', () => expect(town.profile.hue < 15 || town.profile.hue > 35).toBe(true));
});

describe('the three towns together', () => {
  it('give nobody the telephone number or credit code of another', () => {
    expect(
      repeated(
        towns.flatMap((town) =>
          [...town.staff, ...town.enterprises.flatMap(({ people }) => people)].map(({ phone }) => phone),
        ),
      ),
    ).toEqual([]);
    expect(repeated(towns.flatMap((town) => town.enterprises.map(({ creditCode }) => creditCode)))).toEqual([]);
  });
});

describe('徐泾', () => {
  const counts = countStates(xujing);
  it.each([
    ['filed', 12],
    ['waiting', 3],
    ['accepted', 4],
    ['dispatched', 8],
    ['inProgress', 14],
    ['paused', 3],
    ['answered', 8],
    ['closed', 30],
    ['declined', 3],
    ['withdrawn', 2],
    ['merged', 2],
  ])('has its share of %s', (state, least) => expect(counts[state] ?? 0).toBeGreaterThanOrEqual(least));
  it('offers a full menu to many enterprises', () => {
    expect(xujing.items.length).toBeGreaterThanOrEqual(40);
    expect(xujing.points.length).toBeGreaterThanOrEqual(15);
    expect(xujing.enterprises.length).toBeGreaterThanOrEqual(60);
    expect(xujing.stories.length).toBeGreaterThanOrEqual(90);
  });
  it('hears all six kinds', () =>
    expect([...new Set(xujing.stories.map(({ kind }) => kind))].sort()).toEqual([
      'complaint',
      'enquiry',
      'help',
      'praise',
      'suggestion',
      'violationReport',
    ]));
  it('reworked one request twice', () =>
    expect(xujing.stories.some(({ acts }) => acts.filter(({ verb }) => verb === 'reopen').length === 2)).toBe(true));
  it('takes in enterprises registered elsewhere', () =>
    expect(
      xujing.enterprises.filter(({ creditCode }) => !creditCode.startsWith('310', 2)).length,
    ).toBeGreaterThanOrEqual(3));
  it('knows 衡远物流 by its owner, its approver and six requests or more', () => {
    const firm = xujing.enterprises.find(({ name }) => name === '上海衡远物流有限公司');
    expect(firm?.people.slice(0, 2)).toEqual([
      { name: '陈岚', phone: '19900006612', standing: 'owner' },
      expect.objectContaining({ phone: '19900006613', standing: 'approver' }),
    ]);
    const own = xujing.stories.filter(({ enterprise }) => enterprise === firm?.creditCode);
    expect(own.length).toBeGreaterThanOrEqual(6);
    expect(own.map(endOf)).toEqual(
      expect.arrayContaining(['filed', 'waiting', 'dispatched', 'inProgress', 'answered', 'closed']),
    );
    expect(own.some((story) => endOf(story) === 'answered' && !story.acts.some(({ verb }) => verb === 'rate'))).toBe(
      true,
    );
  });
});

describe('定海路', () => {
  const isNoise = ({ category }: RequestStory) => category === 'construction-noise' || category === 'night-work';
  const noise = dinghai.stories.filter((story) => isNoise(story) && endOf(story) === 'closed');
  it('resolved 52 noise complaints, each on a site (D-20)', () => {
    expect(noise.length).toBe(52);
    expect(
      noise.filter(
        ({ place, kind }) => kind !== 'complaint' || !dinghai.places.some(({ code }) => code === place?.code),
      ),
    ).toEqual([]);
  });
  it('verified on site within two hours and began to consult within four (D-14, D-15)', () =>
    expect(
      noise
        .filter((story) => minutesTo(story, '现场核实') > 120 || minutesTo(story, '三方协商') > 240)
        .map(({ key }) => key),
    ).toEqual([]));
  it('brought 154街坊 from three a day to none (D-19)', () => {
    const days = dinghai.stories
      .filter(({ place }) => place?.code === 'site-154')
      .map(({ filed }) => ('workdaysAgo' in filed ? filed.workdaysAgo : 0));
    const perDay = [...new Set(days)].map((day) => days.filter((other) => other === day).length);
    expect(perDay).toEqual([3, 3, 3, 3]);
    expect(Math.min(...days)).toBeGreaterThan(5);
  });
  it('answered fifteen complaints about meal stalls (D-21)', () =>
    expect(dinghai.stories.filter(({ category }) => category === 'meal-stalls').length).toBe(15));
  it('keeps fifteen sites inside their three grids', () => {
    expect(dinghai.grids.length).toBe(3);
    expect(dinghai.places.length).toBe(15);
    for (const site of dinghai.places) {
      const around = dinghai.grids
        .filter(({ area }) => isInside([site.longitude, site.latitude], area))
        .map(({ code }) => code);
      expect([site.code, around]).toEqual([site.code, [site.grid]]);
    }
  });
});

describe('海湾', () => {
  const closed = haiwan.stories.filter((story) => endOf(story) === 'closed');
  it.each([
    ['simple', 52],
    ['composite', 148],
    ['hard', 16],
  ])('solved its %s cases (H-4)', (tier, count) =>
    expect(closed.filter((story) => tierOf(story) === tier).length).toBe(count),
  );
  it('solved 216 of at least 45 matters', () => {
    expect(closed.length).toBe(216);
    expect(new Set(closed.map(({ key }) => key.replace(/-\d+$/, ''))).size).toBeGreaterThanOrEqual(45);
  });
  it('never tells the same twice in a row', () => {
    const told = closed.map(({ words }) => words);
    expect(told.filter((words, index) => words === told[index - 1])).toEqual([]);
    expect(new Set(closed.map(({ title, words }) => title + words)).size).toBe(216);
  });
  it('has two integrated grids (H-11)', () =>
    expect(haiwan.grids.map(({ kind }) => kind)).toEqual(['integrated', 'integrated']));
});

function forbidden(town: TownData, story: RequestStory): string[] {
  const wrong: string[] = [];
  const person = (login: string) => town.staff.find((one) => one.login === login);
  let state = 'filed';
  let unit = '';
  let tiered = false;
  let heard = false;
  for (const act of story.acts) {
    const say = (words: string) => wrong.push(`${story.key}: ${act.verb} ${words}`);
    const next = act.verb === 'note' ? state : states[state]?.[act.verb];
    if (!next) say(`from ${state}`);
    state = next ?? state;
    const who = 'by' in act ? person(act.by) : undefined;
    if (deskVerbs.includes(act.verb) && who?.role !== 'desk') say('is for the desk');
    if (unitVerbs.includes(act.verb) && !(who?.unit === unit && ['handler', 'head'].includes(who.role)))
      say(`is for ${unit}`);
    if (act.verb === 'followUp' && who?.role !== 'followUp') say('is for the call-back');
    if (act.verb === 'setTier') tiered = true;
    if (act.verb === 'dispatch' && !tiered) say('without a tier');
    if (act.verb === 'dispatch') unit = act.unit;
    if (act.verb === 'answer' || act.verb === 'reopen') heard = false;
    if (act.verb === 'rate' || act.verb === 'followUp') heard = true;
    if (act.verb === 'close' && !heard) say('before anybody asked the requester');
  }
  return wrong;
}

function lostReferences(town: TownData, story: RequestStory): string[] {
  const lost: string[] = [];
  const must = (found: boolean, words: string) => found || lost.push(`${story.key}: ${words}`);
  const hasStaff = (login: string) => town.staff.some((one) => one.login === login);
  const category = town.categories.find(({ code }) => code === story.category);
  must(Boolean(category), `category ${story.category}`);
  must(Boolean(story.enterprise) !== Boolean(story.person), 'one requester');
  if (story.enterprise)
    must(
      town.enterprises.some(({ creditCode }) => creditCode === story.enterprise),
      'enterprise',
    );
  if (story.place?.code)
    must(
      town.places.some(({ code }) => code === story.place?.code),
      `place ${story.place.code}`,
    );
  must((story.source === 'portal') === !story.by, 'who took it down');
  if (story.by)
    must(
      town.staff.some(({ login, role }) => login === story.by && (role === 'desk' || role === 'counter')),
      `by ${story.by}`,
    );
  for (const act of story.acts) {
    if ('by' in act) must(hasStaff(act.by), `staff ${act.by}`);
    if (act.verb === 'dispatch')
      must(
        town.units.some(({ code }) => code === act.unit),
        `unit ${act.unit}`,
      );
    if (act.verb === 'merge') {
      const original = town.stories.find(({ key }) => key === act.into);
      must(
        Boolean(original && original !== story && minutesAgo(original) > minutesAgo(story)),
        `merge into ${act.into}`,
      );
    }
  }
  return lost;
}

function lostInMenu({ units, staff, categories, items, points, places, grids, enterprises }: TownData): string[] {
  const has = (rows: { code: string }[], code: string) => rows.some((row) => row.code === code);
  const steward = (login?: string) => !login || staff.some((one) => one.login === login && one.role === 'steward');
  return [
    ...staff.filter(({ unit }) => !has(units, unit)).map(({ login }) => `unit of ${login}`),
    ...categories
      .filter(({ unit, parent }) => !has(units, unit) || (parent && !has(categories, parent)))
      .map(({ code }) => `category ${code}`),
    ...items
      .filter(({ category }) => !categories.some(({ code, parent }) => code === category && !parent))
      .map(({ code }) => `category of ${code}`),
    ...items
      .filter(
        (item) => item.points.some((code) => !has(points, code)) || item.steps.some(({ unit }) => !has(units, unit)),
      )
      .map(({ code }) => `points or steps of ${code}`),
    ...items
      .filter(({ checkedBy }) => !staff.some(({ login, role }) => login === checkedBy && role === 'editor'))
      .map(({ code }) => `editor of ${code}`),
    ...places.filter(({ grid }) => !has(grids, grid)).map(({ code }) => `grid of ${code}`),
    ...places
      .filter(({ contractor }) => !enterprises.some(({ name }) => name === contractor))
      .map(({ code }) => `contractor of ${code}`),
    ...enterprises
      .filter((firm) => !steward(firm.steward) || firm.people[0]?.standing !== 'owner')
      .map(({ name }) => `people of ${name}`),
    ...(units.filter(({ backstop }) => backstop).length === 1 ? [] : ['one backstop']),
  ];
}

const doubles = (town: TownData): string[] =>
  [town.units, town.categories, town.items, town.points, town.grids, town.places]
    .flatMap((rows) => repeated(rows.map(({ code }) => code)))
    .concat(
      repeated(town.stories.map(({ key }) => key)),
      repeated(town.staff.map(({ login }) => login)),
      repeated(town.enterprises.map(({ name }) => name)),
    );

const day = 24 * 60;
const minuteOf = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));

/** Minutes since midnight of the day of filing, one entry for each act. */
function momentsOf({ filed, acts }: RequestStory): number[] {
  let now = 'at' in filed ? minuteOf(filed.at) : 0;
  return acts.map((act) => {
    now = 'minutesLater' in act ? now + act.minutesLater : act.on * day + minuteOf(act.at);
    return now;
  });
}

function outOfTime(story: RequestStory): string[] {
  const start = 'at' in story.filed ? minuteOf(story.filed.at) : 0;
  const moments = [start, ...momentsOf(story)];
  const wrong = moments.some((moment, index) => moment < (moments[index - 1] ?? 0))
    ? [`${story.key} goes backwards`]
    : [];
  const last = moments.at(-1) as number;
  // A day of the office further back than today has certainly ended; today's own hours may not have come yet.
  const late =
    'minutesAgo' in story.filed
      ? last > story.filed.minutesAgo || story.acts.some((act) => 'on' in act)
      : last >= story.filed.workdaysAgo * day;
  return late ? [...wrong, `${story.key} is not over yet`] : wrong;
}

const minutesAgo = ({ filed }: RequestStory): number =>
  'minutesAgo' in filed ? filed.minutesAgo : filed.workdaysAgo * day + (day - minuteOf(filed.at));

function minutesTo(story: RequestStory, words: string): number {
  const index = story.acts.findIndex((act) => act.verb === 'note' && act.words.startsWith(words));
  const moment = momentsOf(story)[index];
  return moment === undefined || !('at' in story.filed) ? Number.POSITIVE_INFINITY : moment - minuteOf(story.filed.at);
}

function endOf({ acts }: RequestStory): string {
  return acts.reduce((state, { verb }) => states[state]?.[verb] ?? state, 'filed');
}

const tierOf = ({ acts }: RequestStory): string | undefined =>
  acts.reduce<string | undefined>((tier, act: StoryAct) => (act.verb === 'setTier' ? act.tier : tier), undefined);

function countStates(town: TownData): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const state of town.stories.map(endOf)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const repeated = (values: string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);
const length = (text: string): number => [...text].length;

const charset = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Both check characters: of the body code (GB 11714) and of the whole (GB 32100-2015). */
function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = codeWeights.reduce((total, weight, index) => total + weight * charset.indexOf(code[index] as string), 0);
  const bodySum = bodyWeights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(code[8 + index] as string, 36),
    0,
  );
  const body = 11 - (bodySum % 11);
  return code[16] === (body === 10 ? 'X' : String(body % 11)) && code[17] === charset[(31 - (sum % 31)) % 31];
}

function isInside([x, y]: [number, number], ring: [number, number][]): boolean {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] as [number, number];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
