import type { StaffData } from '../town.types.js';

export const staff: StaffData[] = [
  { login: 'desk', name: '王敏', phone: '19900001001', role: 'desk', unit: 'service-centre' },
  { login: 'desk2', name: '顾晓芸', phone: '19900001002', role: 'desk', unit: 'service-centre' },
  { login: 'counter', name: '沈佳怡', phone: '19900001003', role: 'counter', unit: 'service-centre' },
  { login: 'counter2', name: '陆文斌', phone: '19900001004', role: 'counter', unit: 'service-centre' },

  { login: 'handler', name: '周知远', phone: '19900001011', role: 'handler', unit: 'credit-station' },
  { login: 'handler2', name: '徐海峰', phone: '19900001012', role: 'handler', unit: 'planning' },
  { login: 'handler3', name: '马立群', phone: '19900001013', role: 'handler', unit: 'enforcement' },
  { login: 'handler4', name: '蒋慧琴', phone: '19900001014', role: 'handler', unit: 'employment' },
  { login: 'handler5', name: '范东升', phone: '19900001015', role: 'handler', unit: 'market' },
  { login: 'handler6', name: '陶静安', phone: '19900001016', role: 'handler', unit: 'justice' },
  { login: 'handler7', name: '李正平', phone: '19900001017', role: 'handler', unit: 'grid-3' },
  { login: 'handler8', name: '吴春燕', phone: '19900001018', role: 'handler', unit: 'grid-1' },
  { login: 'handler9', name: '曹建中', phone: '19900001019', role: 'handler', unit: 'grid-2' },
  { login: 'handler10', name: '钱雨桐', phone: '19900001020', role: 'handler', unit: 'economy' },
  { login: 'handler11', name: '朱伟林', phone: '19900001021', role: 'handler', unit: 'operations' },
  { login: 'handler12', name: '严佩玲', phone: '19900001022', role: 'handler', unit: 'tax' },
  { login: 'handler13', name: '潘一帆', phone: '19900001023', role: 'handler', unit: 'service-centre' },

  { login: 'head', name: '孙国平', phone: '19900001031', role: 'head', unit: 'planning' },
  { login: 'head2', name: '俞海燕', phone: '19900001032', role: 'head', unit: 'economy' },
  { login: 'steward', name: '叶舒宁', phone: '19900001033', role: 'steward', unit: 'service-centre' },
  { login: 'steward2', name: '盛凯文', phone: '19900001034', role: 'steward', unit: 'economy' },
  { login: 'followup', name: '黄秀珍', phone: '19900001035', role: 'followUp', unit: 'service-centre' },
  { login: 'editor', name: '金可欣', phone: '19900001036', role: 'editor', unit: 'service-centre' },
  { login: 'leader', name: '谢明远', phone: '19900001041', role: 'leader', unit: 'service-centre' },
  { login: 'admin', name: '方志浩', phone: '19900001042', role: 'admin', unit: 'operations' },
  { login: 'security', name: '姚承宇', phone: '19900001043', role: 'security', unit: 'operations' },
  { login: 'auditor', name: '戴若兰', phone: '19900001044', role: 'auditor', unit: 'justice' },
];
