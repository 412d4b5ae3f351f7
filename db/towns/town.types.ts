/**
 * What an example town is made of, as plain data. Nothing here is inserted by hand: the replayer in
 * `db/towns/replay.ts` performs every item, enterprise and act through the same services that people use,
 * with the clock moved to the moment of the act.
 */

export type StaffRole =
  | 'desk' // 分办员: accepts, declines, tiers, dispatches
  | 'counter' // 窗口: files for an enterprise that stands there
  | 'handler' // 承办人: signs for, contacts, answers
  | 'head' // 科室负责人
  | 'steward' // 服务专员
  | 'followUp' // 回访员
  | 'editor' // 菜单编辑
  | 'leader' // 镇领导: reads
  | 'admin' // 系统管理员
  | 'security' // 安全管理员
  | 'auditor'; // 审计员

export interface TownProfile {
  id: number;
  code: 'xujing' | 'dinghai' | 'haiwan' | 'drill';
  name: string; // 徐泾镇
  centreName: string; // 徐泾镇企业服务中心
  district: string;
  numberPrefix: string; // XJ in XJ-2026-0901-0034
  hue: number; // brand colour, OKLCH hue in degrees; 15–35 is refused (reserved for overdue)
  phone: string;
  address: string;
  /** Several opening periods a day, local time, the lunch break being the hole between them. */
  hours: { opens: string; closes: string }[];
  centre: { longitude: number; latitude: number }; // WGS-84
}

export interface UnitData {
  code: string;
  name: string;
  phone?: string;
  /** 兜底: takes what no rule claims. One per town. */
  backstop?: boolean;
}

export interface StaffData {
  /** Unique within the town; signs in as login@town. */
  login: string;
  name: string;
  phone: string; // 11 digits, invented: use 199 0000 xxxx
  role: StaffRole;
  unit: string; // UnitData.code
}

export interface CategoryData {
  code: string; // kebab, e.g. financing
  name: string; // 融资贷款
  hint: string; // 首贷、续贷、贴息
  parent?: string;
  /** Shown as one of the large choices on the phone when it has no parent. */
  needsPlace?: boolean;
  /** The unit a request of this category is proposed to. */
  unit: string;
}

export interface LimitData {
  value: number;
  unit: 'workingDay' | 'workingHour' | 'naturalHour';
}

export interface ItemData {
  code: string; // XJ-RZ-001
  name: string;
  summary: string; // one plain sentence, ≤ 60 characters
  category: string; // CategoryData.code (top level)
  /** Codes of facts/reference-data.md: 01 许可 05 给付 07 确认 08 奖励 10 其他 20 公共服务. */
  matterKind: '01' | '05' | '07' | '08' | '10' | '20';
  valueAdded?: 'finance' | 'legal' | 'talent' | 'digital' | 'trade' | 'landing';
  audience: string[]; // 企业法人, 个体工商户, 初创企业…
  themes: string[];
  handling: 'instant' | 'promised';
  statutoryLimit?: LimitData;
  promisedLimit?: LimitData;
  body: string; // implementing body
  basis: { title: string; article?: string }[];
  conditions: string[];
  materials: {
    name: string;
    issuer?: string;
    form: 'original' | 'copy' | 'electronic';
    copies: number;
    note?: string;
    mayFollow?: boolean; // 容缺: may follow later
  }[];
  steps: { name: string; unit: string; limit?: LimitData; words: string }[];
  results: string[];
  fees: { name: string; amountFen: number; basis: string }[]; // empty: free of charge
  channels: ('window' | 'web' | 'mobile' | 'post')[];
  points: string[]; // PointData.code
  hours: string; // plain words
  advicePhone: string;
  supervisionPhone: string;
  questions: { question: string; answer: string }[];
  synonyms: string[]; // the words a café owner would type
  checkedBy: string; // StaffData.login of the editor who last checked the record
  checkedWorkdaysAgo: number;
}

export interface PointData {
  code: string;
  name: string;
  kind: 'counter' | 'park' | 'bank' | 'partner' | 'site' | 'canteen' | 'charging';
  address: string;
  longitude: number; // WGS-84
  latitude: number;
  hours: string;
  phone: string;
  stepFree: boolean;
  words: string;
}

export interface GridData {
  code: string;
  name: string;
  kind: 'integrated' | 'site';
  /** Closed ring of [longitude, latitude], WGS-84. */
  area: [number, number][];
}

export interface PlaceData {
  code: string;
  name: string;
  kind: 'constructionSite';
  address: string;
  longitude: number;
  latitude: number;
  grid: string;
  contractor: string;
  phase: string;
}

export interface EnterpriseData {
  creditCode: string; // 18 characters with a right check digit
  name: string;
  industry: string; // GB/T 4754 words, e.g. 软件和信息技术服务业
  size: 'large' | 'medium' | 'small' | 'micro';
  address: string;
  foundedOn: string; // yyyy-mm-dd
  /** Who may speak for it; the first is the owner. */
  people: { name: string; phone: string; standing: 'owner' | 'handler' | 'approver' }[];
  steward?: string; // StaffData.login
  tags: string[];
  summary: string;
}

/** A moment of a story: working days after the day of filing at a local time, or minutes after the act before. */
export type StoryMoment = { on: number; at: string } | { minutesLater: number };

export type StoryAct = StoryMoment &
  (
    | { verb: 'accept'; by: string }
    | {
        verb: 'decline';
        by: string;
        reason: 'outOfScope' | 'otherAuthority' | 'inLitigation' | 'noFacts' | 'repeated';
        words: string;
      }
    | { verb: 'askForMore'; by: string; words: string }
    | { verb: 'supply'; words: string } // by the requester
    | { verb: 'setTier'; by: string; tier: 'simple' | 'composite' | 'hard'; words?: string }
    | { verb: 'dispatch'; by: string; unit: string; words?: string }
    | { verb: 'signFor'; by: string }
    | { verb: 'returnToDesk'; by: string; reason: 'notOurs' | 'needsOthers' | 'wrongFacts'; words: string }
    | { verb: 'recordFirstContact'; by: string; words: string }
    | {
        verb: 'pause';
        by: string;
        reason: 'awaitingRequester' | 'awaitingAuthority' | 'awaitingSeason' | 'legalProcedure';
        words: string;
      }
    | { verb: 'resume'; by: string }
    | { verb: 'note'; by: string; words: string }
    | {
        verb: 'answer';
        by: string;
        outcome: 'solved' | 'partlyWithPlan' | 'explained' | 'policyLimit' | 'unreachable';
        words: string;
      }
    | { verb: 'rate'; satisfaction: Satisfaction; solved: boolean; words?: string } // by the requester
    | { verb: 'followUp'; by: string; satisfaction: Satisfaction; solved: boolean; words: string }
    | { verb: 'close'; by: string }
    | { verb: 'reopen'; words: string } // by the requester
    | { verb: 'withdraw'; words: string } // by the requester
    | { verb: 'merge'; by: string; into: string; words: string } // into: key of another story
  );

/** 1 非常满意 2 满意 3 基本满意 4 不满意 5 非常不满意 */
export type Satisfaction = 1 | 2 | 3 | 4 | 5;

export interface RequestStory {
  key: string; // unique in the town
  source: 'portal' | 'counter' | 'hotline' | 'patrol' | 'visit';
  kind: 'enquiry' | 'help' | 'complaint' | 'violationReport' | 'suggestion' | 'praise';
  category: string;
  title: string; // ≤ 40 characters, the requester's own way of speaking
  words: string; // 20–300 characters
  place?: { address: string; longitude: number; latitude: number; code?: string };
  /** Either an enterprise of the town (first of its people speaks) or a person. */
  enterprise?: string; // creditCode
  person?: { name: string; phone: string };
  /** `by`: the counter or desk staff who took it down (sources other than portal). */
  by?: string;
  filed: { workdaysAgo: number; at: string } | { minutesAgo: number };
  acts: StoryAct[];
}

export interface TownData {
  profile: TownProfile;
  units: UnitData[];
  staff: StaffData[];
  categories: CategoryData[];
  items: ItemData[];
  points: PointData[];
  grids: GridData[];
  places: PlaceData[];
  enterprises: EnterpriseData[];
  stories: RequestStory[];
}
