import { pauseNames } from '../clocks/clocks.rules.js';
import type {
  AnswerOutcome,
  DeclineReason,
  PauseReason,
  RequestEntry,
  ReturnReason,
  Satisfaction,
  Tier,
} from './request.entity.js';

/** The sentences in which a timeline speaks. One act, one name (GLOSSARY). */

const tiers: Record<Tier, string> = { simple: '简单', composite: '综合', hard: '疑难' };
const outcomes: Record<AnswerOutcome, string> = {
  solved: '已解决',
  partlyWithPlan: '部分解决，有后续计划',
  explained: '已解释说明',
  policyLimit: '受政策限制',
  unreachable: '联系不上',
};
const satisfactions: Record<Satisfaction, string> = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  fairlySatisfied: '基本满意',
  dissatisfied: '不满意',
  veryDissatisfied: '非常不满意',
};
const reasons: Record<DeclineReason | ReturnReason | PauseReason, string> = {
  outOfScope: '不在受理范围',
  otherAuthority: '由其他部门受理',
  inLitigation: '已进入诉讼或仲裁',
  noFacts: '没有具体事实',
  repeated: '同一事项已有答复',
  notOurs: '不属于本单位职责',
  needsOthers: '需要其他单位一起办',
  wrongFacts: '事实与派单不符',
  ...pauseNames,
};

const reasonWords = (reason: string | undefined): string =>
  reason ? (reasons[reason as DeclineReason] ?? reason) : '';

/** The words of a dispatch are for the unit, those of the desk's reopening too; the filing's own stand above the timeline. */
export const isForRequester = ({ verb, byKind }: Pick<RequestEntry, 'verb' | 'byKind'>): boolean =>
  !(verb === 'file' || verb === 'dispatch' || (verb === 'reopen' && byKind === 'staff'));

export function sentenceOf({ verb, facts }: Pick<RequestEntry, 'verb' | 'facts'>): string {
  switch (verb) {
    case 'file':
      return facts.source === 'counter'
        ? '窗口代为登记'
        : facts.source === 'hotline'
          ? '12345 转入'
          : facts.source === 'patrol'
            ? '巡查发现'
            : facts.source === 'visit'
              ? '走访带回'
              : '提交诉求';
    case 'import':
      return '从热线工单导入';
    case 'accept':
      return '受理';
    case 'decline':
      return `不予受理：${reasonWords(facts.reason)}`;
    case 'askForMore':
      return '请诉求人补充';
    case 'supply':
      return '诉求人补充了情况';
    case 'setTier':
      return `定级为${facts.tier ? tiers[facts.tier] : ''}`;
    case 'setCategory':
      return `类别改为${facts.category ?? ''}`;
    case 'dispatch':
      return `派给${facts.unit ?? ''}`;
    case 'signFor':
      return '签收';
    case 'returnToDesk':
      return `${facts.unit ?? ''}退单：${reasonWords(facts.reason)}`;
    case 'recordFirstContact':
      return '先行联系了诉求人';
    case 'pause':
      return `挂起：${reasonWords(facts.reason)}`;
    case 'resume':
      return '恢复办理';
    case 'answer':
      return `答复：${facts.outcome ? outcomes[facts.outcome] : ''}`;
    case 'rate':
      return `诉求人评价：${facts.satisfaction ? satisfactions[facts.satisfaction] : ''}，${facts.solved ? '已解决' : '没有解决'}`;
    case 'followUp':
      return `回访：${facts.satisfaction ? satisfactions[facts.satisfaction] : ''}，${facts.solved ? '已解决' : '没有解决'}`;
    case 'close':
      return '结案';
    case 'reopen':
      return '重办';
    case 'withdraw':
      return '诉求人撤回';
    case 'mergeInto':
      return `并入 ${facts.into ?? ''}`;
    case 'chase':
      return '诉求人催办';
    case 'referToMeeting':
      return '转联席会议';
    case 'undo':
      return '撤回了刚才的操作';
    case 'note':
      return '内部记录';
  }
}
