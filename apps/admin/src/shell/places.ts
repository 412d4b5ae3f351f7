import type { NavCountsFragment } from '../generated/graphql';

export interface Place {
  to:
    | '/'
    | '/triage'
    | '/requests'
    | '/counter'
    | '/enterprises'
    | '/import'
    | '/catalog'
    | '/ground'
    | '/people'
    | '/audit';
  words: string;
  /** Whoever holds one of these may see it */
  needs: readonly string[];
  count?: keyof Pick<NavCountsFragment, 'triage' | 'mine' | 'overdue' | 'dueToday' | 'callBacks' | 'meetings'>;
}

export const places: readonly Place[] = [
  { to: '/', words: '今天', needs: ['requests.read'] },
  { to: '/triage', words: '分办台', needs: ['requests.accept'], count: 'triage' },
  { to: '/requests', words: '全部需求', needs: ['requests.read'] },
  { to: '/counter', words: '窗口代办', needs: ['requests.file'] },
  { to: '/enterprises', words: '企业档案', needs: ['enterprises.read'] },
  { to: '/catalog', words: '服务菜单', needs: ['catalog.read'] },
  { to: '/ground', words: '网格与工地', needs: ['requests.read'] },
  { to: '/import', words: '导入热线工单', needs: ['hotline.import'] },
  { to: '/people', words: '人员与会话', needs: ['people.read', 'people.revoke'] },
  { to: '/audit', words: '审计记录', needs: ['audit.read'] },
];

export interface View {
  words: string;
  search: Record<string, string>;
  count: NonNullable<Place['count']>;
}

/** 常用视图: filters of the list that staff open every day */
export const views: readonly View[] = [
  { words: '我的待办', search: { mine: '1', open: '1' }, count: 'mine' },
  { words: '已超时', search: { overdue: '1' }, count: 'overdue' },
  { words: '今日到期', search: { due: 'today' }, count: 'dueToday' },
  { words: '待回访', search: { callBack: '1' }, count: 'callBacks' },
  { words: '待联席会议', search: { meeting: '1' }, count: 'meetings' },
];
