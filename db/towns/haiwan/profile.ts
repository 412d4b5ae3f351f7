import type { TownProfile } from '../town.types.js';

export const profile: TownProfile = {
  id: 3,
  code: 'haiwan',
  name: '海湾旅游区',
  centreName: '海湾旅游区企业服务中心',
  district: '奉贤区',
  numberPrefix: 'HW',
  hue: 220,
  phone: '021-5712 0000',
  address: '奉贤区海湾旅游区望海路 1 号一层',
  hours: [
    { opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '17:00' },
  ],
  centre: { longitude: 121.69, latitude: 30.83 },
};
