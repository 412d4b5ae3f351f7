import type { ItemData, StaffData, TownData, TownProfile } from '../../db/towns/town.types.ts';

/** A Tuesday in working hours: where every test's clock begins. */
export const THE_DAY: Date = new Date('2026-09-01T10:00:00+08:00');

export type WorldTown = Omit<TownData, 'profile'> & { profile: Omit<TownProfile, 'code'> & { code: string } };

/** Two small towns of the same shape. Stories happen in the first; the second watches and must see nothing. */
const profile = (id: number, code: string, name: string, numberPrefix: string): WorldTown['profile'] => ({
  id,
  code,
  name,
  centreName: `${name}企业服务中心`,
  district: '示例区',
  numberPrefix,
  hue: 200,
  phone: '021-5555 1000',
  address: `${name}中心路 1 号`,
  hours: [
    { opens: '09:00', closes: '11:30' },
    { opens: '13:00', closes: '17:00' },
  ],
  centre: { longitude: 121.27, latitude: 31.18 },
});

const units = [
  { code: 'centre', name: '企业服务中心', phone: '021-5555 1001', backstop: true },
  { code: 'planning', name: '规划建设和环境办', phone: '021-5555 1002' },
  { code: 'economy', name: '经济发展办', phone: '021-5555 1003' },
];

const roles: [login: string, role: StaffData['role'], unit: string][] = [
  ['desk', 'desk', 'centre'],
  ['desk2', 'desk', 'centre'],
  ['counter', 'counter', 'centre'],
  ['handler', 'handler', 'planning'],
  ['handler2', 'handler', 'economy'],
  ['head', 'head', 'planning'],
  ['followup', 'followUp', 'centre'],
  ['editor', 'editor', 'centre'],
  ['leader', 'leader', 'centre'],
  ['admin', 'admin', 'centre'],
  ['security', 'security', 'centre'],
  ['auditor', 'auditor', 'centre'],
];

const staff = (id: number, name: string): StaffData[] =>
  roles.map(([login, role, unit], at) => ({
    login,
    role,
    unit,
    name: `${name.slice(0, 2)}${['钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈', '褚', '卫', '蒋'][at]}`,
    phone: `19900${id}0${String(at).padStart(3, '0')}`,
  }));

const categories = [
  { code: 'financing', name: '融资贷款', hint: '首贷、续贷、贴息', unit: 'economy' },
  { code: 'surroundings', name: '周边环境', hint: '噪声、扬尘、积水', needsPlace: true, unit: 'planning' },
  {
    code: 'surroundings-noise',
    name: '工地噪声',
    hint: '夜间施工、打桩',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'planning',
  },
  { code: 'other', name: '说不清', hint: '先把情况讲给我们听', unit: 'centre' },
];

const item = (code: string, name: string, synonyms: string[], category: string): ItemData => ({
  code,
  name,
  synonyms,
  category,
  summary: `${name}怎么办、找谁办`,
  matterKind: '20',
  audience: ['企业法人'],
  themes: ['企业服务'],
  handling: 'promised',
  promisedLimit: { value: 5, unit: 'workingDay' },
  body: '企业服务中心',
  basis: [{ title: '中华人民共和国中小企业促进法' }],
  conditions: ['在本镇登记或实际经营'],
  materials: [{ name: '营业执照', form: 'electronic', copies: 1 }],
  steps: [{ name: '受理', unit: 'centre', words: '当场核对材料' }],
  results: ['办理结果告知'],
  fees: [],
  channels: ['window', 'web'],
  points: [],
  hours: '工作日 9:00—11:30，13:00—17:00',
  advicePhone: '021-5555 1001',
  supervisionPhone: '12345',
  questions: [],
  checkedBy: 'editor',
  checkedWorkdaysAgo: 3,
});

const enterprise = (creditCode: string, name: string, phones: string): WorldTown['enterprises'][number] => ({
  creditCode,
  name,
  industry: '餐饮业',
  size: 'micro',
  address: '中心路 8 号',
  foundedOn: '2020-05-01',
  people: [
    { name: '何老板', phone: `${phones}1`, standing: 'owner' },
    { name: '施经理', phone: `${phones}2`, standing: 'approver' },
  ],
  tags: [],
  summary: '街口的一家小店',
});

const empty = { grids: [], places: [], points: [], stories: [] };

export const worldTowns: WorldTown[] = [
  {
    ...empty,
    profile: profile(11, 'jing', '静水镇', 'JS'),
    units,
    staff: staff(11, '静水'),
    categories,
    items: [
      item('JS-RZ-001', '融资对接', ['贷款', '周转'], 'financing'),
      item('JS-SG-001', '夜间施工许可咨询', ['打桩'], 'surroundings'),
    ],
    enterprises: [
      enterprise('91310118MAYY00122C', '静水咖啡馆有限公司', '1880011000'),
      enterprise('91310118MAYY00499A', '静水书店有限公司', '1880011100'),
    ],
  },
  {
    ...empty,
    profile: profile(12, 'yuan', '远山镇', 'YS'),
    units,
    staff: staff(12, '远山'),
    categories,
    items: [item('YS-RZ-001', '融资租赁指导', ['设备'], 'financing')],
    enterprises: [enterprise('91310118MAYY0086XU', '远山机械有限公司', '1880012000')],
  },
];
