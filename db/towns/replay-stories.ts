import { personOfPhone, Towns } from '@center/directory';
import {
  type Actor,
  addDays,
  type Ctx,
  Db,
  isWorkingDay,
  localDate,
  momentOf,
  type Outcome,
  type Requester,
  system,
  type WorkingCalendar,
} from '@center/platform';
import {
  DeskService,
  FilingService,
  FollowUpService,
  HandlingService,
  RequesterService,
  type RequestRow,
  TriageService,
} from '@center/requests';
import type { INestApplicationContext } from '@nestjs/common';
import { type Cast, must } from './cast.js';
import type { RequestStory, Satisfaction, StoryAct, TownData } from './town.types.js';

interface Step {
  at: Date;
  order: number;
  story: RequestStory;
  act: StoryAct | 'file';
}

const satisfactions = {
  1: 'verySatisfied',
  2: 'satisfied',
  3: 'fairlySatisfied',
  4: 'dissatisfied',
  5: 'veryDissatisfied',
} as const satisfies Record<Satisfaction, string>;

/** All acts of all stories of a town, in the order in which they happened. Answers with how many there were. */
export async function playStories(
  app: INestApplicationContext,
  town: TownData,
  cast: Cast,
  today: Date,
): Promise<number> {
  const calendar = await app.get(Towns).calendar(town.profile.id);
  const steps = town.stories
    .flatMap((story) => stepsOf(story, calendar, today))
    .sort((a, b) => Number(a.at) - Number(b.at) || a.order - b.order);
  const requests = new Map<string, RequestRow>();
  const player = await playerOf(app, town, cast);
  for (const { at, story, act } of steps) {
    const what = `${town.profile.code}/${story.key} ${act === 'file' ? 'file' : act.verb}`;
    const before = requests.get(story.key);
    const after = act === 'file' ? player.file(story, at) : player.act(story, act, before ?? never(what), requests, at);
    requests.set(story.key, await must(after, what));
  }
  return steps.length;
}

/** Every moment of a story. What would lie after now has not happened yet, nor has anything behind it. */
function stepsOf(story: RequestStory, calendar: WorkingCalendar, today: Date): Step[] {
  const filedOn =
    'minutesAgo' in story.filed
      ? localDate(new Date(today.getTime() - story.filed.minutesAgo * 60_000))
      : workday(calendar, localDate(today), -story.filed.workdaysAgo);
  const filedAt =
    'minutesAgo' in story.filed
      ? new Date(today.getTime() - story.filed.minutesAgo * 60_000)
      : momentOf(filedOn, story.filed.at);
  const steps: Step[] = [{ at: filedAt, order: 0, story, act: 'file' }];
  for (const [order, act] of story.acts.entries()) {
    const last = steps.at(-1)?.at ?? filedAt;
    const at =
      'minutesLater' in act
        ? new Date(last.getTime() + act.minutesLater * 60_000)
        : momentOf(workday(calendar, filedOn, act.on), act.at);
    steps.push({ at: at > last ? at : new Date(last.getTime() + 60_000), order: order + 1, story, act });
  }
  return steps.filter((step) => step.at <= today);
}

/** So many working days after (or before) a day. */
function workday(calendar: WorkingCalendar, from: string, count: number): string {
  let date = from;
  const step = Math.sign(count) || -1;
  if (count === 0) while (!isWorkingDay(calendar, date)) date = addDays(date, step);
  for (let left = Math.abs(count); left > 0; ) {
    date = addDays(date, step);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

async function playerOf(app: INestApplicationContext, town: TownData, cast: Cast) {
  const [filing, requester, triage, handling, followUps, desk] = [
    FilingService,
    RequesterService,
    TriageService,
    HandlingService,
    FollowUpService,
    DeskService,
  ].map((service) => app.get(service as never)) as [
    FilingService,
    RequesterService,
    TriageService,
    HandlingService,
    FollowUpService,
    DeskService,
  ];
  const ctx = (actor: Actor, now: Date): Ctx => ({ townId: town.profile.id, actor, now, requestId: 'replay' });
  const staff = (login: string, now: Date) => ctx(cast.get(login) ?? never(login), now);
  const people = await requestersOf(app, town);

  return {
    async file(story: RequestStory, now: Date): Promise<Outcome<RequestRow>> {
      const enterprise = town.enterprises.find((each) => each.creditCode === story.enterprise);
      const contact = enterprise?.people[0] ?? story.person ?? never(story.key);
      const { code: _, ...place } = story.place ?? { code: undefined, address: '', longitude: 0, latitude: 0 };
      const filingOf = {
        idempotencyKey: `example/${town.profile.code}/${story.key}`,
        category: story.category,
        kind: story.kind,
        title: story.title,
        words: story.words,
        place: story.place ? place : null,
        enterprise: story.enterprise ?? null,
        contactName: contact.name,
        contactPhone: contact.phone,
      };
      if (story.source === 'portal') {
        const personId = await must(
          app.get(Db).write<string>(ctx(system, now), (tx) => personOfPhone(tx, contact.phone, contact.name)),
        );
        return filing.file(ctx({ ...people(contact.phone, contact.name), personId }, now), filingOf);
      }
      return filing.fileAtCounter(staff(story.by ?? 'desk', now), { ...filingOf, source: story.source });
    },

    act(
      story: RequestStory,
      act: StoryAct,
      request: RequestRow,
      requests: ReadonlyMap<string, RequestRow>,
      now: Date,
    ): Promise<Outcome<RequestRow>> {
      const target = { id: request.id };
      const own = () =>
        ctx(
          { ...people(request.contactPhone ?? '', request.contactName ?? ''), personId: request.requesterId ?? '' },
          now,
        );
      switch (act.verb) {
        case 'accept':
          return triage.accept(staff(act.by, now), target);
        case 'decline':
          return triage.decline(staff(act.by, now), target, act.reason, act.words);
        case 'askForMore':
          return triage.askForMore(staff(act.by, now), target, act.words);
        case 'supply':
          return requester.supply(own(), target, act.words);
        case 'setTier':
          return triage.setTier(staff(act.by, now), target, act.tier, act.words);
        case 'dispatch':
          return triage.dispatch(staff(act.by, now), target, act.unit, act.words);
        case 'signFor':
          return handling.signFor(staff(act.by, now), target);
        case 'returnToDesk':
          return handling.returnToDesk(staff(act.by, now), target, act.reason, act.words);
        case 'recordFirstContact':
          return handling.recordFirstContact(staff(act.by, now), target, act.words);
        case 'pause':
          return handling.pause(staff(act.by, now), target, act.reason, act.words);
        case 'resume':
          return handling.resume(staff(act.by, now), target);
        case 'note':
          return desk.addNote(
            {
              ...staff(act.by, now),
              actor: { ...(cast.get(act.by) ?? never(act.by)), capabilities: new Set(['requests.seeTown']) },
            },
            request.id,
            act.words,
          );
        case 'answer':
          return handling.answer(staff(act.by, now), target, act.outcome, act.words);
        case 'rate':
          return requester.rate(own(), target, {
            satisfaction: satisfactions[act.satisfaction],
            solved: act.solved,
            words: act.words,
          });
        case 'followUp':
          return followUps.followUp(staff(act.by, now), target, {
            satisfaction: satisfactions[act.satisfaction],
            solved: act.solved,
            words: act.words,
          });
        case 'close':
          return followUps.close(staff(act.by, now), target);
        case 'reopen':
          return requester.reopen(own(), target, act.words);
        case 'withdraw':
          return requester.withdraw(own(), target, act.words);
        case 'merge':
          return triage.merge(
            staff(act.by, now),
            target,
            requests.get(act.into)?.number ?? never(`${story.key} into ${act.into}`),
            act.words,
          );
      }
    },
  };
}

/** People of the enterprises as they would be signed in, by phone; a person without one asks for themselves. */
async function requestersOf(app: INestApplicationContext, town: TownData) {
  const ctx: Ctx = { townId: town.profile.id, actor: system, now: new Date(0), requestId: 'replay' };
  const rows = await app
    .get(Db)
    .read(ctx, (tx) =>
      tx.sql<{ id: string; phone: string; enterpriseIds: string[] }>(
        `select p.id, p.phone, array_agg(ep.enterprise_id) as enterprise_ids from person p join enterprise_person ep on ep.person_id = p.id group by p.id`,
      ),
    );
  const known = new Map(rows.map((row) => [row.phone, row]));
  return (phone: string, name: string): Requester => ({
    kind: 'requester',
    personId: known.get(phone)?.id ?? '',
    name,
    phone,
    enterpriseIds: known.get(phone)?.enterpriseIds ?? [],
  });
}

function never(what: string): never {
  throw new Error(`The example data do not hold together: ${what}`);
}
