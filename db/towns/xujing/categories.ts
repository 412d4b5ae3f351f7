import type { CategoryData } from '../town.types.js';

export const categories: CategoryData[] = [
  { code: 'policy', name: '政策与补贴', hint: '能享受什么，怎么申请', unit: 'economy' },
  { code: 'policy-eligibility', name: '政策适用', hint: '我家企业够不够条件', parent: 'policy', unit: 'economy' },
  { code: 'policy-honours', name: '资质认定', hint: '高新技术企业、专精特新、科技型中小企业', parent: 'policy', unit: 'economy' },
  { code: 'policy-tax', name: '税费优惠', hint: '加计扣除、小微减免、退税', parent: 'policy', unit: 'tax' },
  { code: 'policy-trade', name: '外贸与通关', hint: '备案、报关、展品', parent: 'policy', unit: 'economy' },

  { code: 'financing', name: '融资贷款', hint: '首贷、续贷、贴息', unit: 'credit-station' },
  { code: 'financing-first-loan', name: '首次贷款', hint: '从没向银行借过', parent: 'financing', unit: 'credit-station' },
  { code: 'financing-renewal', name: '续贷', hint: '快到期了，想接着用', parent: 'financing', unit: 'credit-station' },
  { code: 'financing-subsidy', name: '贴息与担保', hint: '创业担保、利息补贴', parent: 'financing', unit: 'credit-station' },
  { code: 'financing-credit', name: '信用与征信', hint: '信用报告、信用修复', parent: 'financing', unit: 'credit-station' },

  { code: 'talent', name: '人才与用工', hint: '招聘、落户、公寓', unit: 'employment' },
  { code: 'talent-recruitment', name: '招聘用工', hint: '招不到人、校企对接', parent: 'talent', unit: 'employment' },
  { code: 'talent-residence', name: '落户与积分', hint: '居住证积分、人才引进', parent: 'talent', unit: 'employment' },
  { code: 'talent-housing', name: '人才公寓', hint: '员工住宿、租房', parent: 'talent', unit: 'economy' },
  { code: 'talent-insurance', name: '社保与稳岗', hint: '社保补贴、稳岗返还', parent: 'talent', unit: 'employment' },

  { code: 'approval', name: '项目与审批', hint: '开工、验收、证照', unit: 'planning' },
  { code: 'approval-licence', name: '营业执照', hint: '设立、变更、注销', parent: 'approval', unit: 'market' },
  { code: 'approval-food', name: '食品经营', hint: '餐饮、食堂、外卖许可', parent: 'approval', unit: 'market' },
  { code: 'approval-construction', name: '开工手续', hint: '施工许可、装修报备', parent: 'approval', unit: 'planning' },
  { code: 'approval-acceptance', name: '竣工与消防', hint: '消防验收、备案、整改', parent: 'approval', unit: 'planning' },

  { code: 'premises', name: '经营场地', hint: '选址、租金、水电', unit: 'economy' },
  { code: 'premises-site', name: '选址落地', hint: '找厂房、找办公室、外地迁来', parent: 'premises', unit: 'economy' },
  { code: 'premises-rent', name: '租赁与物业', hint: '租金、合同、物业收费', parent: 'premises', unit: 'economy' },
  { code: 'premises-utilities', name: '水电气网', hint: '报装、扩容、停水停电', parent: 'premises', unit: 'planning' },
  { code: 'premises-amenities', name: '食堂与充电', hint: '员工吃饭、充电桩', parent: 'premises', unit: 'service-centre' },

  { code: 'surroundings', name: '周边与工地', hint: '噪声、交通、市容', needsPlace: true, unit: 'operations' },
  {
    code: 'surroundings-noise',
    name: '工地噪声',
    hint: '夜间施工、打桩、切割',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'enforcement',
  },
  {
    code: 'surroundings-dust',
    name: '扬尘与渣土',
    hint: '灰大、车轮带泥、抛洒',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'enforcement',
  },
  {
    code: 'surroundings-traffic',
    name: '交通与停车',
    hint: '堵门、乱停、班车',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'operations',
  },
  {
    code: 'surroundings-street',
    name: '市容与设施',
    hint: '路灯、招牌、积水',
    parent: 'surroundings',
    needsPlace: true,
    unit: 'enforcement',
  },

  { code: 'legal', name: '法律与劳资', hint: '合同、纠纷、调解', unit: 'justice' },
  { code: 'legal-labour', name: '劳资纠纷', hint: '工资、解除、工伤', parent: 'legal', unit: 'employment' },
  { code: 'legal-contract', name: '合同与货款', hint: '欠款、违约、租约', parent: 'legal', unit: 'justice' },
  { code: 'legal-advice', name: '法律咨询', hint: '合同审查、合规体检', parent: 'legal', unit: 'justice' },

  { code: 'other', name: '说不清', hint: '先把情况讲给我们听', unit: 'service-centre' },
];
