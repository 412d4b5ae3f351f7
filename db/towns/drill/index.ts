import type { TownData } from '../town.types.js';

const profile: TownData['profile'] = {
  id: 4,
  code: 'drill',
  name: '演练镇',
  centreName: '演练镇企业服务中心',
  district: '演练区',
  numberPrefix: 'YL',
  hue: 300,
  phone: '021-5555 0000',
  address: '演练路 1 号',
  hours: [
    { opens: '09:00', closes: '11:30' },
    { opens: '13:00', closes: '17:00' },
  ],
  centre: { longitude: 121.4, latitude: 31.2 },
};

const unit = 'service-centre';

/** A town for drills: desks and people, and not one request. What is tried here is tried on nobody's matter. */
export const drill: TownData = {
  profile,
  units: [
    { code: unit, name: '企业服务中心', phone: '021-5555 0000', backstop: true },
    { code: 'operations', name: '城市运行管理中心', phone: '021-5555 0001' },
  ],
  staff: [
    { login: 'desk', name: '演练分办员', phone: '19900009001', role: 'desk', unit },
    { login: 'desk2', name: '演练分办二', phone: '19900009002', role: 'desk', unit },
    { login: 'counter', name: '演练窗口', phone: '19900009003', role: 'counter', unit },
    { login: 'handler', name: '演练承办人', phone: '19900009004', role: 'handler', unit: 'operations' },
    { login: 'head', name: '演练负责人', phone: '19900009005', role: 'head', unit: 'operations' },
    { login: 'followup', name: '演练回访员', phone: '19900009006', role: 'followUp', unit },
    { login: 'leader', name: '演练镇领导', phone: '19900009007', role: 'leader', unit },
    { login: 'admin', name: '演练系统管理员', phone: '19900009008', role: 'admin', unit },
    { login: 'security', name: '演练安全管理员', phone: '19900009009', role: 'security', unit },
    { login: 'auditor', name: '演练审计员', phone: '19900009010', role: 'auditor', unit },
  ],
  categories: [{ code: 'other', name: '说不清', hint: '先把情况讲给我们听', unit }],
  items: [],
  points: [],
  grids: [],
  places: [],
  enterprises: [],
  stories: [],
};
