import type { RequestStory, Satisfaction, StoryAct } from '../town.types.js';

/** The usual steps of a request, so that a story says only what is its own. */

/** Who handles for which unit. */
const handlers = {
  'credit-station': 'handler',
  planning: 'handler2',
  enforcement: 'handler3',
  employment: 'handler4',
  market: 'handler5',
  justice: 'handler6',
  'grid-3': 'handler7',
  'grid-1': 'handler8',
  'grid-2': 'handler9',
  economy: 'handler10',
  operations: 'handler11',
  tax: 'handler12',
  'service-centre': 'handler13',
} as const;

type Unit = keyof typeof handlers;
type Tier = 'simple' | 'composite' | 'hard';
type Outcome = 'solved' | 'partlyWithPlan' | 'explained' | 'policyLimit' | 'unreachable';

export const sent = (unit: Unit, after: number, tier: Tier = 'simple', desk: 'desk' | 'desk2' = 'desk'): StoryAct[] => [
  { minutesLater: after, verb: 'accept', by: desk },
  { minutesLater: 1, verb: 'setTier', by: desk, tier },
  { minutesLater: 2, verb: 'dispatch', by: desk, unit },
];

export const taken = (unit: Unit, after: number, words: string): StoryAct[] => [
  { minutesLater: after, verb: 'signFor', by: handlers[unit] },
  { minutesLater: 9, verb: 'recordFirstContact', by: handlers[unit], words },
];

export const answered = (
  unit: Unit,
  on: number,
  at: string,
  words: string,
  outcome: Outcome = 'solved',
): StoryAct[] => [{ on, at, verb: 'answer', by: handlers[unit], outcome, words }];

export const calledBack = (
  on: number,
  at: string,
  satisfaction: Satisfaction,
  words: string,
  solved = true,
): StoryAct[] => [
  { on, at, verb: 'followUp', by: 'followup', satisfaction, solved, words },
  { minutesLater: 12, verb: 'close', by: 'desk' },
];

/** Rated by the requester, with nobody having called back yet. */
export const rated = (
  on: number,
  at: string,
  satisfaction: Satisfaction,
  words: string,
  solved = satisfaction < 4,
): StoryAct[] => [{ on, at, verb: 'rate', satisfaction, solved, words }];

export const closed = (minutesLater: number, by: 'desk' | 'desk2' = 'desk'): StoryAct[] => [
  { minutesLater, verb: 'close', by },
];

type Place = NonNullable<RequestStory['place']>;

const place = (address: string, longitude: number, latitude: number): Place => ({ address, longitude, latitude });

/** The streets of the stories; the doors are invented. */
export const at = {
  huilong188: place('徐泾镇汇龙路 188 号', 121.2741, 31.1882),
  huilong205: place('徐泾镇汇龙路 205 号', 121.2752, 31.1879),
  huilong222: place('徐泾镇汇龙路 222 号', 121.2763, 31.1875),
  parkEast: place('徐泾智汇园东门', 121.2724, 31.1899),
  parkWest: place('徐泾智汇园西门', 121.2701, 31.1894),
  zhanhui: place('徐泾镇展汇路 40 号', 121.2908, 31.1931),
  zhanhui100: place('徐泾镇展汇路 100 号', 121.2926, 31.1938),
  panlan33: place('徐泾镇蟠澜路 33 号', 121.2829, 31.1957),
  panlan61: place('徐泾镇蟠澜路 61 号', 121.2838, 31.1951),
  yunqiao88: place('徐泾镇云桥路 88 号', 121.2671, 31.1852),
  yunqiao166: place('徐泾镇云桥路 166 号', 121.2662, 31.1846),
  yunqiao301: place('徐泾镇云桥路 301 号', 121.2648, 31.1838),
  yunqiao320: place('徐泾镇云桥路 320 号', 121.2643, 31.1835),
  jingxin15: place('徐泾镇泾心路 15 号', 121.2686, 31.1923),
  jingxin47: place('徐泾镇泾心路 47 号', 121.2692, 31.1929),
  lianjing: place('徐泾镇联泾路 96 号', 121.2589, 31.1872),
} as const;
