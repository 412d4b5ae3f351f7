import type { Tier } from '../request/request.entity.js';

export interface SuggestionFacts {
  category: { code: string; name: string; unitId: string; hasChildren: boolean };
  /** Finer categories below it, with the words that speak for them. */
  children: readonly { code: string; name: string; hint: string; unitId: string }[];
  text: string;
  tier: Tier | null;
  returns: number;
  reworks: number;
  /** Like requests of the last 30 days that a unit has or had. */
  similar: readonly {
    categoryId: string;
    categoryCode: string;
    unitId: string | null;
    closed: boolean;
    near: boolean;
  }[];
  unitName: (id: string) => string;
  backstopId: string;
}

export interface SuggestionOf {
  categoryCode: string;
  tier: Tier;
  unitId: string;
  reasons: string[];
}

/** What the desk would probably do, and why: finer category by words, unit by what went well before, tier by how tangled it is. */
export function suggestionOf(f: SuggestionFacts): SuggestionOf {
  const finer = finerCategory(f);
  const category = finer ?? { code: f.category.code, name: f.category.name, unitId: f.category.unitId };
  const byHistory = unitByHistory(f);
  const unitId = byHistory?.unitId ?? category.unitId ?? f.backstopId;
  const { tier, reason: tierReason } = tierOf(f);
  const reasons = [
    finer ? `原话里提到“${finer.word}”，归入${finer.name}` : null,
    byHistory ? byHistory.reason : `${category.name}由${f.unitName(unitId)}承办`,
    tierReason,
  ];
  return {
    categoryCode: category.code,
    tier,
    unitId,
    reasons: reasons.filter((reason): reason is string => reason !== null),
  };
}

/** Three tiers (H-2): hard when it came back or was reworked too often, composite when several like ones wait, else simple. */
export function tierOf(f: Pick<SuggestionFacts, 'tier' | 'returns' | 'reworks' | 'similar'>): {
  tier: Tier;
  reason: string | null;
} {
  if (f.tier) return { tier: f.tier, reason: null };
  if (f.returns >= 2) return { tier: 'hard', reason: `退回过 ${f.returns} 次，建议按疑难办理` };
  if (f.reworks >= 3) return { tier: 'hard', reason: `重办过 ${f.reworks} 次，建议按疑难办理` };
  const open = f.similar.filter((each) => !each.closed).length;
  const units = new Set(f.similar.map((each) => each.unitId).filter(Boolean)).size;
  if (open >= 3 && units >= 2)
    return { tier: 'composite', reason: `相近的 ${open} 件正由 ${units} 个单位办理，建议按综合办理` };
  return { tier: 'simple', reason: null };
}

function finerCategory(f: SuggestionFacts): { code: string; name: string; unitId: string; word: string } | null {
  const scored = f.children.map((child) => {
    const words = `${child.name}、${child.hint}`.split(/[、，,\s]+/).filter((word) => word.length >= 2);
    const found = words.filter(
      (word) => f.text.includes(word) || (word.length >= 4 && f.text.includes(word.slice(-2))),
    );
    return { child, found };
  });
  const best = scored.sort((a, b) => b.found.length - a.found.length)[0];
  if (!best || best.found.length === 0) return null;
  const { code, name, unitId } = best.child;
  return { code, name, unitId, word: best.found[0] as string };
}

function unitByHistory(f: SuggestionFacts): { unitId: string; reason: string } | null {
  const handled = f.similar.filter((each) => each.unitId);
  const counts = [...Map.groupBy(handled, (each) => each.unitId as string)].sort((a, b) => b[1].length - a[1].length);
  const [unitId, cases] = counts[0] ?? [];
  if (!unitId || !cases || cases.length < 2 || cases.length * 2 <= handled.length) return null;
  const closed = cases.filter((each) => each.closed).length;
  const where = cases.some((each) => each.near) ? '同地点' : '相近的诉求';
  return {
    unitId,
    reason: `${where} 30 天内 ${handled.length} 件，${cases.length} 件派给${f.unitName(unitId)}，已结案 ${closed} 件`,
  };
}
