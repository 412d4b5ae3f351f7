import type { UnitData } from '../town.types.js';

export const units: UnitData[] = [
  { code: 'service-centre', name: '街道企业服务中心', phone: '021-5522 0000', backstop: true },
  { code: 'city-ops', name: '城市运行管理中心（工地投诉专属通道）', phone: '021-5522 0010' },
  { code: 'enforcement', name: '综合行政执法队', phone: '021-5522 0020' },
  { code: 'justice', name: '司法所', phone: '021-5522 0030' },
  { code: 'safety', name: '平安建设办公室', phone: '021-5522 0040' },
  { code: 'market', name: '市场监督管理所', phone: '021-5522 0050' },
  { code: 'site-grid-1', name: '工地专属网格一（临澄片）', phone: '021-5522 0061' },
  { code: 'site-grid-2', name: '工地专属网格二（锦渡片）', phone: '021-5522 0062' },
  { code: 'site-grid-3', name: '工地专属网格三（潮安片）', phone: '021-5522 0063' },
];
