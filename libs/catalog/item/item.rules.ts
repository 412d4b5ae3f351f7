import { addDays, InvalidInput, type Refusal } from '@center/platform';
import type { Guide, GuideStep, ItemDraft, MatterKind } from './guide.types.js';
import { ServiceItemNotFound, WrongItemState } from './item.refusals.js';
import { type ItemState, type ItemVerb, isAllowed } from './item.states.js';

/** An act on a version that exists and whose state allows it. */
export function whyNot(version: { state: ItemState } | undefined, verb: ItemVerb): Refusal | null {
  if (!version) return new ServiceItemNotFound();
  return isAllowed(version.state, verb) ? null : new WrongItemState(version.state, verb);
}

/** What a draft names must exist in its town, or a reader is sent to a place that is not there. */
export function whyNotDraft(
  draft: ItemDraft,
  known: { category: boolean; units: readonly string[]; points: readonly string[] },
): Refusal | null {
  const unit = draft.steps.find((step) => !known.units.includes(step.unit))?.unit;
  const point = draft.points.find((code) => !known.points.includes(code));
  if (!draft.name.trim()) return InvalidInput.of('name', '至少 1 个字', '事项要有名称');
  if (!known.category) return InvalidInput.of('category', '已有的分类', `没有“${draft.category}”这个分类`);
  if (unit !== undefined) return InvalidInput.of('steps.unit', '本镇的部门', `没有“${unit}”这个部门`);
  if (point !== undefined) return InvalidInput.of('points', '已有的服务点', `没有“${point}”这个服务点`);
  return null;
}

/** The guide as it is kept: every field of the draft that only a reader needs, with its gaps closed. */
export const guideOf = (draft: ItemDraft, checkedBy: string, today: string): Guide => ({
  matterKind: draft.matterKind,
  valueAdded: draft.valueAdded ?? null,
  handling: draft.handling,
  statutoryLimit: draft.statutoryLimit ?? null,
  promisedLimit: draft.promisedLimit ?? null,
  body: draft.body,
  basis: draft.basis.map(({ title, article = null }) => ({ title, article })),
  conditions: draft.conditions,
  materials: draft.materials.map(({ issuer = null, note = null, mayFollow = false, ...rest }) => ({
    ...rest,
    issuer,
    note,
    mayFollow,
  })),
  steps: draft.steps.map(({ limit = null, ...rest }) => ({ ...rest, limit })),
  results: draft.results,
  fees: draft.fees,
  points: draft.points,
  hours: draft.hours,
  advicePhone: draft.advicePhone,
  supervisionPhone: draft.supervisionPhone,
  questions: draft.questions,
  synonyms: draft.synonyms,
  checkedBy,
  checkedOn: draft.checkedOn ?? today,
});

/**
 * How long a check vouches for a record, in calendar days: half a year, so that no guide passes two summers unread. Our
 * own choice; the national list only asks that records be kept current. After it the guide is flagged, never hidden.
 */
export const CHECK_HOLDS_DAYS = 180;

export const checkDueOn = (checkedOn: string): string => addDays(checkedOn, CHECK_HOLDS_DAYS);

const matterKindNames = {
  '01': '行政许可',
  '05': '行政给付',
  '07': '行政确认',
  '08': '行政奖励',
  '10': '其他行政权力',
  '20': '公共服务',
} as const satisfies Record<MatterKind, string>;

export const matterKindName = (kind: MatterKind): string => matterKindNames[kind];

/** Units of the steps by their names of today; a unit that is gone keeps its code. */
export const stepsInWords = (
  steps: readonly GuideStep[],
  units: readonly { code: string; name: string }[],
): GuideStep[] =>
  steps.map((step) => ({ ...step, unit: units.find(({ code }) => code === step.unit)?.name ?? step.unit }));
