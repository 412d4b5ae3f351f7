/** 办事指南: the fields of an item that only a reader needs (事项实施清单). Units and points stand in it by their codes. */
export interface Guide {
  matterKind: MatterKind;
  valueAdded: 'finance' | 'legal' | 'talent' | 'digital' | 'trade' | 'landing' | null;
  handling: 'instant' | 'promised';
  statutoryLimit: Limit | null;
  promisedLimit: Limit | null;
  /** The implementing body, in words. */
  body: string;
  basis: { title: string; article: string | null }[];
  conditions: string[];
  materials: Material[];
  steps: GuideStep[];
  results: string[];
  /** Empty: free of charge. */
  fees: { name: string; amountFen: number; basis: string }[];
  points: string[];
  hours: string;
  advicePhone: string;
  supervisionPhone: string;
  questions: { question: string; answer: string }[];
  /** What people call it; searched, never shown but as the reason for a hit. */
  synonyms: string[];
  /** Who vouches for this record, by name, and since when. */
  checkedBy: string;
  checkedOn: string;
}

/** 事项类型 by the codes of the national list. */
export type MatterKind = '01' | '05' | '07' | '08' | '10' | '20';
export type Channel = 'window' | 'web' | 'mobile' | 'post';

export interface Limit {
  value: number;
  unit: 'naturalHour' | 'workingHour' | 'workingDay';
}

export interface Material {
  name: string;
  issuer: string | null;
  form: 'original' | 'copy' | 'electronic';
  copies: number;
  note: string | null;
  /** 容缺: may follow later. */
  mayFollow: boolean;
}

export interface GuideStep {
  name: string;
  /** Code of the responsible unit. */
  unit: string;
  limit: Limit | null;
  words: string;
}

/** What an editor writes: the guide with its gaps left out, and what is searched and filtered by. */
export interface ItemDraft extends Gaps<Omit<Guide, 'checkedBy' | 'checkedOn' | 'basis' | 'materials' | 'steps'>> {
  code: string;
  name: string;
  /** One plain sentence. */
  summary: string;
  /** Category by its code. */
  category: string;
  audience: string[];
  themes: string[];
  channels: Channel[];
  basis: Gaps<Guide['basis'][number]>[];
  materials: (Gaps<Omit<Material, 'mayFollow'>> & { mayFollow?: boolean })[];
  steps: Gaps<GuideStep>[];
  /** The local day on which the writer last checked it; today when absent. */
  checkedOn?: string;
}

/** Where null is allowed, so is silence. */
type Gaps<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: T[K];
};
