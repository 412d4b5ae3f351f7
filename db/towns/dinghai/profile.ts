import type { TownProfile } from '../town.types.js';

export const profile: TownProfile = {
  id: 2,
  code: 'dinghai',
  name: '定海路街道',
  centreName: '定海路街道企业服务中心',
  district: '杨浦区',
  numberPrefix: 'DH',
  hue: 250,
  phone: '021-5522 0000',
  address: '杨浦区锦渡路 100 号一层',
  hours: [
    { opens: '08:30', closes: '11:30' },
    { opens: '13:00', closes: '17:30' },
  ],
  centre: { longitude: 121.55, latitude: 31.28 },
};
