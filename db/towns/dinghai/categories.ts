import type { CategoryData } from '../town.types.js';

export const categories: CategoryData[] = [
  { code: 'policy', name: '政策与补贴', hint: '能享受什么，怎么申请', unit: 'service-centre' },
  { code: 'financing', name: '融资贷款', hint: '首贷、续贷、贴息', unit: 'service-centre' },
  { code: 'talent', name: '人才与用工', hint: '招聘、落户、公寓', unit: 'service-centre' },
  { code: 'approval', name: '项目与审批', hint: '开工、验收、夜间施工', unit: 'enforcement' },
  { code: 'premises', name: '经营场地', hint: '选址、租金、食堂', unit: 'service-centre' },
  { code: 'workers-canteen', name: '工地食堂', hint: '开食堂、找供餐单位', parent: 'premises', unit: 'market' },

  { code: 'surroundings', name: '周边与工地', hint: '噪声、交通、市容', needsPlace: true, unit: 'city-ops' },
  { code: 'construction-noise', name: '工地噪声', hint: '打桩、挖土、切割', parent: 'surroundings', needsPlace: true, unit: 'enforcement' },
  { code: 'night-work', name: '夜间施工', hint: '晚上十点到早上六点还在干', parent: 'construction-noise', needsPlace: true, unit: 'enforcement' },
  { code: 'construction-dust', name: '工地扬尘', hint: '灰大、黄土没盖', parent: 'surroundings', needsPlace: true, unit: 'enforcement' },
  { code: 'site-traffic', name: '工地交通', hint: '渣土车、占道、堵口', parent: 'surroundings', needsPlace: true, unit: 'city-ops' },
  { code: 'mud-on-road', name: '车轮带泥', hint: '路上泥水、抛洒', parent: 'site-traffic', needsPlace: true, unit: 'enforcement' },
  { code: 'site-light', name: '工地灯光', hint: '塔吊灯照进屋', parent: 'surroundings', needsPlace: true, unit: 'enforcement' },
  { code: 'site-safety', name: '工地安全', hint: '围挡、吊装、坠物', parent: 'surroundings', needsPlace: true, unit: 'safety' },
  { code: 'meal-stalls', name: '工地饭摊', hint: '门口无证摆摊、占道', parent: 'surroundings', needsPlace: true, unit: 'enforcement' },

  { code: 'legal', name: '法律与劳资', hint: '合同、工资、调解', unit: 'justice' },
  { code: 'other', name: '说不清', hint: '先把情况讲给我们听', unit: 'service-centre' },
];
