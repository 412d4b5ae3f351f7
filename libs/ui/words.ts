/**
 * The Chinese word of every enum value of the doors. One idea, one word: on the button, in the list, on the receipt.
 * No framework in here; both web apps and the printed papers read it. words.spec.ts holds it to the printed schemas.
 */

/** 状态 */
export const stateWords = {
  FILED: '待分办',
  WAITING: '待补充',
  ACCEPTED: '已受理',
  DISPATCHED: '待签收',
  IN_PROGRESS: '办理中',
  PAUSED: '已挂起',
  ANSWERED: '已答复',
  CLOSED: '已结案',
  DECLINED: '不予受理',
  WITHDRAWN: '已撤回',
  MERGED: '已并入',
} as const;

export type Tone = 'ok' | 'soon' | 'over' | 'pause' | 'info' | 'hard' | 'plain';

/** Colour means state: open is information, waiting is grey, done is green. Only a clock is ever warm. */
export const stateTones: Record<keyof typeof stateWords, Tone> = {
  FILED: 'info',
  WAITING: 'pause',
  ACCEPTED: 'info',
  DISPATCHED: 'info',
  IN_PROGRESS: 'info',
  PAUSED: 'pause',
  ANSWERED: 'ok',
  CLOSED: 'ok',
  DECLINED: 'pause',
  WITHDRAWN: 'pause',
  MERGED: 'pause',
};

/** The act, as it stands on its button */
export const verbWords = {
  FILE: '提交诉求',
  ACCEPT: '受理',
  DECLINE: '不予受理',
  ASK_FOR_MORE: '退回补充',
  SUPPLY: '补充材料',
  SET_TIER: '定级',
  SET_CATEGORY: '改类别',
  DISPATCH: '派单',
  SIGN_FOR: '签收',
  RETURN_TO_DESK: '退单',
  RECORD_FIRST_CONTACT: '记先行联系',
  PAUSE: '挂起',
  RESUME: '恢复办理',
  ANSWER: '答复',
  RATE: '评价',
  FOLLOW_UP: '记回访',
  CLOSE: '结案',
  REOPEN: '重办',
  WITHDRAW: '撤回',
  MERGE_INTO: '并入相似需求',
  CHASE: '催办',
  NOTE: '记内部记录',
  REFER_TO_MEETING: '转联席会议',
  UNDO: '撤销',
  IMPORT: '导入',
} as const;

/** The same acts once done, for announcements and the undo bar: 已派单 */
export const verbDoneWords = {
  FILE: '已提交',
  ACCEPT: '已受理',
  DECLINE: '已决定不予受理',
  ASK_FOR_MORE: '已退回补充',
  SUPPLY: '已补充',
  SET_TIER: '已定级',
  SET_CATEGORY: '已改类别',
  DISPATCH: '已派单',
  SIGN_FOR: '已签收',
  RETURN_TO_DESK: '已退单',
  RECORD_FIRST_CONTACT: '已记先行联系',
  PAUSE: '已挂起',
  RESUME: '已恢复办理',
  ANSWER: '已答复',
  RATE: '已评价',
  FOLLOW_UP: '已记回访',
  CLOSE: '已结案',
  REOPEN: '已转重办',
  WITHDRAW: '已撤回',
  MERGE_INTO: '已并入',
  CHASE: '已催办',
  NOTE: '已记内部记录',
  REFER_TO_MEETING: '已转联席会议',
  UNDO: '已撤销',
  IMPORT: '已导入',
} as const;

/** 六类诉求 */
export const kindWords = {
  ENQUIRY: '咨询',
  HELP: '求助',
  COMPLAINT: '投诉',
  VIOLATION_REPORT: '举报',
  SUGGESTION: '建议',
  PRAISE: '表扬',
} as const;

/** 渠道 */
export const sourceWords = {
  PORTAL: '线上',
  COUNTER: '窗口',
  HOTLINE: '12345',
  PATROL: '巡查',
  VISIT: '走访',
} as const;

/** 三级 */
export const tierWords = { SIMPLE: '简单', COMPOSITE: '综合', HARD: '疑难' } as const;

export const clockWords = {
  FIRST_CONTACT: '先行联系',
  SIGN_FOR: '签收',
  ANSWER: '答复',
  REWORK: '重办',
  CALL_BACK: '回访',
} as const;

export const clockStateWords = {
  RUNNING: '计时中',
  PAUSED: '暂停',
  MET: '按时',
  BREACHED: '超时',
  MET_LATE: '超时完成',
  STOPPED: '已停',
} as const;

/** Why a stretch of time counts towards a limit, or does not */
export const spanWords = {
  NATURAL_HOURS: '自然时',
  WORKING_DAY: '工作日',
  MAKE_UP_DAY: '调休上班',
  WORKING_HOURS: '办公时间',
  RECEIPT_DAY: '受理当日不计',
  WEEKEND: '周末',
  HOLIDAY: '节假日',
  CLOSED: '非办公时间',
  PAUSED: '挂起',
  EXTENSION: '延期',
} as const;

/** 答复结果 */
export const outcomeWords = {
  SOLVED: '已解决',
  PARTLY_WITH_PLAN: '部分解决，有计划',
  EXPLAINED: '已解释说明',
  POLICY_LIMIT: '受政策限制',
  UNREACHABLE: '联系不上诉求人',
} as const;

export const declineReasonWords = {
  OUT_OF_SCOPE: '不属于受理范围',
  OTHER_AUTHORITY: '属于其他部门职责',
  IN_LITIGATION: '已进入诉讼、仲裁或复议',
  NO_FACTS: '没有具体事实',
  REPEATED: '重复诉求，已有答复',
} as const;

export const pauseReasonWords = {
  AWAITING_REQUESTER: '等诉求人补充',
  AWAITING_AUTHORITY: '等上级或外部门',
  AWAITING_SEASON: '等施工季节或条件',
  LEGAL_PROCEDURE: '法定程序进行中',
} as const;

export const returnReasonWords = {
  NOT_OURS: '不属于本单位职责',
  WRONG_FACTS: '事实或地点有误',
  NEEDS_OTHERS: '需要其他单位一起办',
} as const;

export const satisfactionWords = {
  VERY_SATISFIED: '非常满意',
  SATISFIED: '满意',
  FAIRLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
  VERY_DISSATISFIED: '非常不满意',
} as const;

export const limitUnitWords = { NATURAL_HOUR: '小时', WORKING_HOUR: '个工作小时', WORKING_DAY: '个工作日' } as const;

export const enterpriseSizeWords = { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' } as const;

export const standingWords = { OWNER: '法定代表人或负责人', HANDLER: '经办人', APPROVER: '审批人' } as const;

export const creditCodeFormatWords = {
  OK: '格式正确',
  WRONG_LENGTH: '应为 18 位',
  WRONG_CHARACTER: '有不允许的字符',
} as const;

export const creditCodeDigitWords = { RIGHT: '校验位正确', WRONG: '校验位不符', UNKNOWN: '校验位未核对' } as const;

export const handlingWords = { INSTANT: '即办件', PROMISED: '承诺件' } as const;

export const channelWords = { WINDOW: '窗口办', WEB: '网上办', MOBILE: '掌上办', POST: '邮寄办' } as const;

export const materialFormWords = { ORIGINAL: '原件', COPY: '复印件', ELECTRONIC: '电子件' } as const;

export const pointKindWords = {
  COUNTER: '服务窗口',
  PARK: '园区服务站',
  BANK: '银行网点',
  PARTNER: '合作机构',
  SITE: '工地',
  CANTEEN: '食堂',
  CHARGING: '充电点',
} as const;

export const itemStateWords = {
  DRAFT: '草稿',
  IN_REVIEW: '待审核',
  PUBLISHED: '已发布',
  SUPERSEDED: '已被替代',
  WITHDRAWN: '已下架',
} as const;

export const importStateWords = { RUNNING: '进行中', DONE: '已完成', FAILED: '未完成' } as const;

export const ticketFactWords = {
  NUMBER: '工单编号',
  TITLE: '标题',
  WORDS: '诉求内容',
  CATEGORY: '类别',
  STATUS: '状态',
  FILED_AT: '受理时间',
  CLOSED_AT: '办结时间',
  UPDATED_AT: '更新时间',
  ADDRESS: '地点',
  LONGITUDE: '经度',
  LATITUDE: '纬度',
  UNIT: '承办单位',
  SOURCE: '渠道',
  REQUESTER_NAME: '诉求人',
  REQUESTER_PHONE: '联系电话',
} as const;

export const sortWords = {
  DUE: '先到期在前',
  FILED_NEWEST: '最新受理在前',
  FILED_OLDEST: '最早受理在前',
  NUMBER: '按编号',
} as const;

export const stepStateWords = { DONE: '已完成', NOW: '正在进行', TO_COME: '接下来' } as const;

/** Staff roles, as a colleague would call them */
export const roleWords: Record<string, string> = {
  desk: '分办',
  counter: '窗口',
  handler: '承办人',
  head: '科室负责人',
  steward: '服务专员',
  followUp: '回访',
  editor: '菜单编辑',
  leader: '镇领导',
  admin: '系统管理',
  security: '安全管理',
  auditor: '审计',
};

/** Acts of the audit log (审计记录) */
export const auditWords = {
  SIGN_IN: '登录',
  EMPLOY: '开通账号',
  REVOKE_SESSIONS: '结束会话',
  PUBLISH_SERVICE_ITEM: '发布服务事项',
  WITHDRAW_SERVICE_ITEM: '下架服务事项',
} as const;

/** What a cash flow of a loan is */
export const cashFlowWords = { PAYMENT: '还款', FEE: '费用' } as const;

/** Kinds of grid (网格) */
export const gridKindWords = { INTEGRATED: '综合网格', SITE: '工地专属网格' } as const;

/** Names of value-added services (增值服务) */
export const valueAddedWords: Record<string, string> = {
  finance: '融资增值',
  legal: '法律增值',
  talent: '人才增值',
  digital: '数字增值',
  trade: '外贸增值',
  landing: '落地增值',
};

/** Every enum of the doors with its words, for whoever holds only a name */
export const wordsOf = {
  AnswerOutcome: outcomeWords,
  AuditAct: auditWords,
  CashFlowKind: cashFlowWords,
  Channel: channelWords,
  ClockKind: clockWords,
  ClockState: clockStateWords,
  CreditCodeDigit: creditCodeDigitWords,
  CreditCodeFormat: creditCodeFormatWords,
  DeclineReason: declineReasonWords,
  EnterpriseSize: enterpriseSizeWords,
  GridKind: gridKindWords,
  Handling: handlingWords,
  ImportState: importStateWords,
  ItemState: itemStateWords,
  LimitUnit: limitUnitWords,
  MaterialForm: materialFormWords,
  PauseReason: pauseReasonWords,
  PointKind: pointKindWords,
  RequestKind: kindWords,
  RequestSort: sortWords,
  RequestSource: sourceWords,
  RequestState: stateWords,
  RequestVerb: verbWords,
  ReturnReason: returnReasonWords,
  Satisfaction: satisfactionWords,
  SpanReason: spanWords,
  Standing: standingWords,
  StepState: stepStateWords,
  TicketFact: ticketFactWords,
  Tier: tierWords,
} as const;
