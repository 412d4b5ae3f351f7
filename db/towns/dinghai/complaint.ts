import type { RequestStory, Satisfaction, StoryAct } from '../town.types.js';
import { codeOf } from './enterprises.js';
import { places } from './places.js';
import { type Resident, resident } from './residents.js';

/** A noise complaint on a site as the centre tells it: what was said, found, agreed and answered. */
export interface Complaint {
  key: string;
  site: string;
  night?: boolean;
  source?: RequestStory['source'];
  from: Resident | { firm: Parameters<typeof codeOf>[0] };
  ago: number;
  at: string;
  title: string;
  words: string;
  /** What the grid saw and measured on site, within two hours of the complaint (D-14). */
  found: string;
  /** How the three parties began to talk, within four hours of the complaint (D-15). */
  talked: string;
  /** A note of the joint meeting, at its own moment after the first evening. */
  met?: { on: number; at: string; words: string };
  answer: string;
  answeredOn?: number;
  partly?: true;
  satisfaction?: Satisfaction;
  heard: string;
}

/** One resolved site complaint: verified in 2 hours, consulted in 4, answered, called back, closed. */
export function resolved(complaint: Complaint): RequestStory {
  const answeredOn = complaint.answeredOn ?? 1;
  const [grid, officers] = officersOf(complaint.site);
  const who = complaint.night ? officers.enforcer : officers.grid;
  const pace = paceOf(complaint);
  const acts: StoryAct[] = [
    { minutesLater: 2 + (pace % 4), verb: 'accept', by: deskAt(complaint.at) },
    { minutesLater: 1, verb: 'setTier', by: deskAt(complaint.at), tier: complaint.met ? 'composite' : 'simple' },
    { minutesLater: 1 + (pace % 3), verb: 'dispatch', by: deskAt(complaint.at), unit: grid },
    { minutesLater: 4 + pace, verb: 'signFor', by: who },
    {
      minutesLater: 6,
      verb: 'recordFirstContact',
      by: who,
      words: `已与${callerOf(complaint)}通话，说明两小时内到现场。`,
    },
    { minutesLater: 25 + 3 * pace, verb: 'note', by: who, words: `现场核实：${complaint.found}` },
    { minutesLater: 60 + 4 * pace, verb: 'note', by: officers.grid, words: `三方协商：${complaint.talked}` },
  ];
  if (complaint.met)
    acts.push({
      on: complaint.met.on,
      at: complaint.met.at,
      verb: 'note',
      by: officers.grid,
      words: complaint.met.words,
    });
  acts.push(
    {
      on: answeredOn,
      at: pace % 2 ? '10:40' : '15:25',
      verb: 'answer',
      by: officers.grid,
      outcome: complaint.partly ? 'partlyWithPlan' : 'solved',
      words: complaint.answer,
    },
    {
      on: answeredOn + 1 + (pace % 2),
      at: `10:${15 + pace}`,
      verb: 'followUp',
      by: 'followup',
      satisfaction: complaint.satisfaction ?? 2,
      solved: true,
      words: complaint.heard,
    },
    { minutesLater: 8 + pace, verb: 'close', by: 'desk' },
  );
  return { ...complaintAt(complaint), acts };
}

/** The words of a complaint without what followed. */
export function complaintAt(
  complaint: Pick<Complaint, 'key' | 'site' | 'night' | 'source' | 'from' | 'ago' | 'at' | 'title' | 'words'>,
): Omit<RequestStory, 'acts'> {
  const { key, from, title, words, ago, at } = complaint;
  const source = complaint.source ?? 'hotline';
  return {
    key,
    source,
    kind: 'complaint',
    category: complaint.night ? 'night-work' : 'construction-noise',
    title,
    words,
    place: placeOf(complaint.site),
    ...(typeof from === 'string' ? { person: resident(from) } : { enterprise: codeOf(from.firm) }),
    ...(source === 'portal' ? {} : { by: deskAt(at) }),
    filed: { workdaysAgo: ago, at },
  };
}

export function placeOf(site: string): NonNullable<RequestStory['place']> {
  const { address, longitude, latitude, code } = siteOf(site);
  return { address, longitude, latitude, code };
}

function officersOf(site: string): [grid: string, officers: { grid: string; enforcer: string }] {
  const { grid } = siteOf(site);
  const number = grid.at(-1);
  return [grid, { grid: `grid${number}`, enforcer: `enforcer${number}` }];
}

function siteOf(code: string) {
  const site = places.find((place) => place.code === code);
  if (!site) throw new Error(`no site ${code}`);
  return site;
}

/** 0…10: how busy the crew is, taken from the day and the site, so that no two calls run by the same minute. */
const paceOf = ({ ago, site }: Complaint): number =>
  (ago * 7 + places.findIndex((place) => place.code === site) * 5) % 11;

const callerOf = ({ from }: Complaint): string => (typeof from === 'string' ? `${from}` : '来电单位');

/** desk2 keeps the night watch of the channel. */
const deskAt = (at: string): string => (at >= '18:00' || at < '08:00' ? 'desk2' : 'desk');
