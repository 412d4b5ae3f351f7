import type { CategoryData } from '../town.types.js';

/** The eight choices of every town; below 周边与景区 the four demands that get a first response here (H-8). */
export const categories: CategoryData[] = [
  { code: 'policy', name: '政策与补贴', hint: '能享受什么，怎么申请', unit: 'service-centre' },
  { code: 'financing', name: '融资贷款', hint: '淡季周转、首贷、续贷', unit: 'service-centre' },
  { code: 'talent', name: '人才与用工', hint: '旺季招人、救生员', unit: 'service-centre' },
  { code: 'approval', name: '项目与审批', hint: '民宿、店招、活动报备', unit: 'construction' },
  { code: 'premises', name: '经营场地', hint: '摊位、店铺、水电', unit: 'tourism' },
  { code: 'surroundings', name: '周边与景区', hint: '停车、噪声、设施、突发', needsPlace: true, unit: 'city-ops' },

  {
    code: 'tourists',
    name: '游客需求',
    hint: '停车、指路、失物',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'scenic',
  },
  {
    code: 'tourist-beach',
    name: '海滩与栈道',
    hint: '标识、冲脚、更衣',
    parent: 'tourists',
    needsPlace: true,
    unit: 'scenic',
  },
  {
    code: 'tourist-parking',
    name: '停车与交通',
    hint: '找车位、公交、堵车',
    parent: 'tourists',
    needsPlace: true,
    unit: 'grid-coast',
  },
  {
    code: 'tourist-spending',
    name: '消费纠纷',
    hint: '价格、退款、强卖',
    parent: 'tourists',
    needsPlace: true,
    unit: 'market',
  },

  {
    code: 'residents',
    name: '居民需求',
    hint: '晾晒、漏水、噪声',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'grid-town',
  },
  {
    code: 'resident-facilities',
    name: '小区设施',
    hint: '晾衣架、路灯、电梯',
    parent: 'residents',
    needsPlace: true,
    unit: 'grid-town',
  },
  {
    code: 'resident-quiet',
    name: '夜间安静',
    hint: '商户噪声、广场舞',
    parent: 'residents',
    needsPlace: true,
    unit: 'enforcement',
  },
  {
    code: 'resident-street',
    name: '街面环境',
    hint: '积水、垃圾、占道',
    parent: 'residents',
    needsPlace: true,
    unit: 'sanitation',
  },

  {
    code: 'merchants',
    name: '商户需求',
    hint: '通道、摊位、客流',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'tourism',
  },
  {
    code: 'merchant-premises',
    name: '店铺与通道',
    hint: '塌陷、漏雨、水电',
    parent: 'merchants',
    needsPlace: true,
    unit: 'construction',
  },
  {
    code: 'merchant-trade',
    name: '经营与客流',
    hint: '外摆、指引、淡季',
    parent: 'merchants',
    needsPlace: true,
    unit: 'tourism',
  },

  {
    code: 'emergencies',
    name: '突发事件',
    hint: '溺水风险、水母、走失、停电',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'safety',
  },

  { code: 'legal', name: '法律与劳资', hint: '租约、工资、调解', unit: 'justice' },
  { code: 'other', name: '说不清', hint: '先把情况讲给我们听', unit: 'service-centre' },
];
