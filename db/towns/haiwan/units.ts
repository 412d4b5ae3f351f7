import type { UnitData } from '../town.types.js';

export const units: UnitData[] = [
  { code: 'service-centre', name: '企业服务中心', phone: '021-5712 0000', backstop: true },
  { code: 'city-ops', name: '城市运行管理中心', phone: '021-5712 0010' },
  { code: 'grid-coast', name: '海防景区综合网格', phone: '021-5712 0021' },
  { code: 'grid-town', name: '街区社区综合网格', phone: '021-5712 0022' },
  { code: 'scenic', name: '景区管理办公室', phone: '021-5712 0030' },
  { code: 'enforcement', name: '综合行政执法队', phone: '021-5712 0040' },
  { code: 'market', name: '市场监督管理所', phone: '021-5712 0050' },
  { code: 'construction', name: '规划建设办公室', phone: '021-5712 0060' },
  { code: 'safety', name: '应急和平安办公室', phone: '021-5712 0070' },
  { code: 'sanitation', name: '环卫养护中心', phone: '021-5712 0080' },
  { code: 'tourism', name: '文旅和商业办公室', phone: '021-5712 0090' },
  { code: 'justice', name: '司法所', phone: '021-5712 0095' },
];
