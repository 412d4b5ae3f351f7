import type { TownProfile } from '../town.types.js';

export const profile: TownProfile = {
  id: 1,
  code: 'xujing',
  name: '徐泾镇',
  centreName: '徐泾镇企业服务中心',
  district: '青浦区',
  numberPrefix: 'XJ',
  hue: 180,
  phone: '021-5976 0000',
  address: '青浦区徐泾镇汇龙路 66 号徐泾智汇园 1 号楼一层',
  hours: [
    { opens: '09:00', closes: '11:30' },
    { opens: '13:00', closes: '17:00' },
  ],
  centre: { longitude: 121.27, latitude: 31.19 },
};
