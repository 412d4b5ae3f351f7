import type { RequestStory, Satisfaction, StoryAct } from '../town.types.js';
import { codeOf } from './enterprises.js';
import { type Spot, spots } from './spots.js';
import { staff } from './staff.js';
import { units } from './units.js';
import { callerOf } from './voices.js';

/** One thing people ask again and again along the coast, written once, with the places and days it came up (H-10). */
export interface Matter {
  code: string;
  tier: 'simple' | 'composite' | 'hard';
  group: 'tourists' | 'residents' | 'merchants' | 'emergencies';
  category: string;
  kind: RequestStory['kind'];
  source?: RequestStory['source'];
  unit: string;
  /** Who helps the lead; named in the words of the tier. */
  assist?: string[];
  /** `{place}` stands for the name of the spot. */
  title: string;
  said: string[];
  contact: string;
  /** What the joint meeting of the integrated grid settled (H-2). */
  settled?: string[];
  /** Why a hard one had to wait. */
  waited?: { reason: 'awaitingAuthority' | 'awaitingSeason' | 'legalProcedure' | 'awaitingRequester'; words: string };
  done: string[];
  heard: string[];
  /** One for each of `done`; solved where nothing is said. */
  outcomes?: readonly ('solved' | 'partlyWithPlan' | 'explained' | 'policyLimit')[];
  cases: Spot[];
  /** Merchants speak for their own shop, in the order of `cases`. */
  shops?: Parameters<typeof codeOf>[0][];
}

interface Occasion {
  matter: Matter;
  round: number;
  turn: number;
  ago: number;
}

/** Days of the office until the answer, and the stretch of working days the cases of a tier are spread over. */
const paces = {
  simple: { answerOn: [1, 2, 3, 2], first: 58, last: 8 },
  composite: { answerOn: [5, 7, 4, 8, 6], first: 60, last: 16 },
  hard: { answerOn: [13, 14, 12], first: 60, last: 24 },
} as const;

const hours = ['08:45', '09:20', '10:05', '10:50', '11:25', '13:10', '13:55', '14:40', '15:15', '15:50', '16:20'];
const satisfactions: Satisfaction[] = [2, 1, 2, 3, 1, 2, 2];

/** Every case of every matter, oldest first. Matters take turns, so that neighbours never read the same. */
export function casesOf(matters: Matter[]): RequestStory[] {
  const occasions = (['simple', 'composite', 'hard'] as const).flatMap((tier) =>
    spread(matters.filter((matter) => matter.tier === tier)),
  );
  return occasions.sort((a, b) => b.ago - a.ago).map(storyOf);
}

function spread(matters: Matter[]): Occasion[] {
  const rounds = Math.max(...matters.map((matter) => matter.cases.length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    matters.filter((matter) => round < matter.cases.length).map((matter) => ({ matter, round })),
  ).flat();
  return inTurn.map((occasion, turn) => {
    const { first, last } = paces[occasion.matter.tier];
    return { ...occasion, turn, ago: first - Math.floor((turn * (first - last)) / Math.max(1, inTurn.length - 1)) };
  });
}

function storyOf({ matter, round, turn, ago }: Occasion): RequestStory {
  const spot = matter.cases[round] as Spot;
  const [name, address, longitude, latitude] = spots[spot];
  const tell = (words: string) => words.replaceAll('{place}', name);
  const pick = (lines: readonly string[]) => tell(lines[round % lines.length] as string);
  const shop = matter.shops?.[round];
  const source = matter.source ?? (['hotline', 'portal', 'hotline', 'counter'] as const)[turn % 4] ?? 'hotline';
  const desk = turn % 3 ? 'desk' : 'desk2';
  return {
    key: `${matter.code}-${round + 1}`,
    source,
    kind: matter.kind,
    category: matter.category,
    title: tell(matter.title),
    words: pick(matter.said),
    place: { address: `${address}（${name}）`, longitude, latitude },
    ...(shop
      ? { enterprise: codeOf(shop) }
      : {
          person: callerOf(
            matter.group === 'tourists' || matter.group === 'emergencies' ? 'tourists' : 'residents',
            turn,
          ),
        }),
    ...(source === 'portal' ? {} : { by: source === 'counter' ? 'counter' : desk }),
    filed: { workdaysAgo: ago, at: hours[turn % hours.length] as string },
    acts: actsOf({ matter, round, turn, desk, pick }),
  };
}

type Telling = Pick<Occasion, 'matter' | 'round' | 'turn'> & {
  desk: string;
  pick: (lines: readonly string[]) => string;
};

function actsOf({ matter, round, turn, desk, pick }: Telling): StoryAct[] {
  const by = handlerOf(matter.unit);
  const { answerOn } = paces[matter.tier];
  const on = answerOn[turn % answerOn.length] as number;
  const acts: StoryAct[] = [
    { minutesLater: 4 + (turn % 7), verb: 'accept', by: desk },
    { minutesLater: 2, verb: 'setTier', by: desk, tier: matter.tier, ...tierWords(matter) },
    { minutesLater: 2 + (turn % 3), verb: 'dispatch', by: desk, unit: matter.unit },
    { minutesLater: 11 + ((turn * 5) % 37), verb: 'signFor', by },
    { minutesLater: 10 + (turn % 13), verb: 'recordFirstContact', by, words: pick([matter.contact]) },
  ];
  if (matter.settled)
    acts.push({ on: 2, at: '14:30', verb: 'note', by, words: `综合网格党建联席会议：${pick(matter.settled)}` });
  if (matter.waited) {
    acts.push(
      { on: 4, at: '10:20', verb: 'pause', by, reason: matter.waited.reason, words: pick([matter.waited.words]) },
      { on: 8, at: '09:40', verb: 'resume', by },
    );
  }
  const outcome = matter.outcomes?.[round % matter.outcomes.length] ?? 'solved';
  acts.push({ on, at: turn % 2 ? '11:10' : '15:40', verb: 'answer', by, outcome, words: pick(matter.done) });
  acts.push(
    {
      on: on + 1 + (turn % 2),
      at: turn % 2 ? '09:45' : '14:05',
      verb: 'followUp',
      by: 'followup',
      satisfaction: satisfactionOf(outcome, turn),
      solved: outcome !== 'policyLimit',
      words: pick(matter.heard),
    },
    { minutesLater: 6 + (turn % 9), verb: 'close', by: desk },
  );
  return acts;
}

const tierWords = ({ unit, assist }: Matter): { words?: string } =>
  assist ? { words: `${nameOf(unit)}牵头，${assist.map(nameOf).join('、')}协办` } : {};

const satisfactionOf = (outcome: string, turn: number): Satisfaction =>
  outcome === 'solved' || outcome === 'explained' ? (satisfactions[turn % satisfactions.length] as Satisfaction) : 3;

const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;

function handlerOf(unit: string): string {
  const handler = staff.find((one) => one.unit === unit && one.role === 'handler');
  if (!handler) throw new Error(`nobody handles for ${unit}`);
  return handler.login;
}
