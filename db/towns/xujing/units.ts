import type { UnitData } from '../town.types.js';

export const units: UnitData[] = [
  { code: 'service-centre', name: '企业服务中心', phone: '021-5976 0000', backstop: true },
  { code: 'credit-station', name: '融资信用服务工作站', phone: '021-5976 0010' },
  { code: 'economy', name: '经济发展办公室（营商环境办公室）', phone: '021-5976 0020' },
  { code: 'planning', name: '规划建设和生态环境办公室', phone: '021-5976 0030' },
  { code: 'enforcement', name: '综合行政执法队', phone: '021-5976 0040' },
  { code: 'employment', name: '社区事务受理服务中心（人力资源和社会保障）', phone: '021-5976 0050' },
  { code: 'market', name: '徐泾市场监督管理所', phone: '021-5976 0060' },
  { code: 'operations', name: '城市运行管理中心', phone: '021-5976 0070' },
  { code: 'justice', name: '徐泾司法所', phone: '021-5976 0080' },
  { code: 'tax', name: '徐泾税务所', phone: '021-5976 0090' },
  { code: 'grid-1', name: '第一综合网格', phone: '021-5976 0001' },
  { code: 'grid-2', name: '第二综合网格', phone: '021-5976 0002' },
  { code: 'grid-3', name: '第三综合网格', phone: '021-5976 0003' },
];
