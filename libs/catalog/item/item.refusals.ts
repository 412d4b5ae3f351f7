import { Refusal } from '@center/platform';
import type { ItemState, ItemVerb } from './item.states.js';

export class ServiceItemNotFound extends Refusal {
  readonly message = '没有找到这项服务，或没有这一版';
}

const stateWords = {
  draft: '草稿',
  inReview: '待审核',
  published: '已发布',
  superseded: '已被替代',
  withdrawn: '已下架',
} as const satisfies Record<ItemState, string>;

const verbWords = {
  draft: '另写草稿',
  submit: '送审',
  sendBack: '退回修改',
  publish: '发布',
  supersede: '替代',
  withdraw: '下架',
} as const satisfies Record<ItemVerb | 'draft', string>;

export class WrongItemState extends Refusal {
  readonly message: string;
  constructor(
    readonly state: ItemState,
    verb: ItemVerb | 'draft',
  ) {
    super();
    this.message = `这一版是“${stateWords[state]}”，不能${verbWords[verb]}`;
  }
}
