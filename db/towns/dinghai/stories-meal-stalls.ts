import type { RequestStory } from '../town.types.js';
import { placeOf } from './complaint.js';
import { type Resident, resident } from './residents.js';

interface StallComplaint {
  key: string;
  site: string;
  from: Resident;
  ago: number;
  at: string;
  title: string;
  words: string;
  unit: 'enforcement' | 'market';
  contact: string;
  answer: string;
  heard: string;
}

/**
 * Meal stalls at the gates of sites: fifteen complaints (D-21), answered by clearing what has no licence and by
 * finding the workers a proper meal (D-22, D-23).
 */
const complaints: StallComplaint[] = [
  { key: 'stall-302-gate', site: 'site-302', from: '都宁', ago: 57, at: '11:50', unit: 'enforcement', title: '302街坊门口三轮车卖盒饭占了人行道', words: '中午五六辆三轮车停在人行道上，婴儿车只能走马路，地上全是油。', contact: '说明午间派人到场，并了解工人吃饭的情况。', answer: '三轮车已劝离，执法队早晚高峰在门口设岗。302街坊的食堂下月开，开之前由项目部订餐送进工地。', heard: '人行道走得通了。' },
  { key: 'stall-302-oil', site: 'site-302', from: '浦阿根', ago: 55, at: '12:40', unit: 'enforcement', title: '盒饭摊倒泔水进雨水口', words: '卖完盒饭泔水往雨水口一倒就走，天热起来臭得不行。', contact: '已联系养护单位一起到场。', answer: '雨水口已清掏，摊主被查处后不再来。项目部在门内放了餐余桶，每天收走。', heard: '不臭了。' },
  { key: 'stall-clinic-raw', site: 'site-clinic', from: '经美娟', ago: 54, at: '10:25', unit: 'market', title: '车上卖的肉不知道放了多久', words: '早上七点的菜卖到中午，没有冰也没有盖，工人吃坏了谁负责？', contact: '约定当日中午与执法队一起检查。', answer: '摊主没有许可，食材登记封存处理，摊位取缔。给工人介绍了附近三家持证店，都能送到门口。', heard: '看到你们来了，放心。' },
  { key: 'stall-clinic-smoke', site: 'site-clinic', from: '巫晓燕', ago: 52, at: '17:30', unit: 'enforcement', title: '炒饭摊油烟飘进二楼', words: '傍晚炒饭摊一开火，二楼窗户不敢开，说他他就换个位置。', contact: '询问出摊时间，约好当晚到场。', answer: '连续三晚到岗，摊主已到老宁馒头铺旁的合规铺位合租经营，油烟走烟道。', heard: '不飘了，人家也有了门面。' },
  { key: 'stall-metro-corner', site: 'site-metro', from: '荆卫东', ago: 51, at: '07:10', unit: 'enforcement', title: '轨交工地口早点摊堵了转弯', words: '早上三个早点摊围着工地门，公交车转弯要按半天喇叭。', contact: '说明次日早高峰设岗。', answer: '早高峰派特保人员站岗，摊位清退。工人早饭由小灶头快餐店六点送到门内。', heard: '公交车转得过来了。' },
  { key: 'stall-metro-gas', site: 'site-metro', from: '荀若兰', ago: 50, at: '16:15', unit: 'market', title: '三轮车上绑着煤气罐在围挡边炒菜', words: '煤气罐就绑在三轮车上，旁边是工地围挡和电箱，太吓人了。', contact: '立即通知平安办到场处理煤气罐。', answer: '煤气罐已由专业单位收走，摊位取缔，列入清风行动五处之一。围挡边画了禁停黄线。', heard: '处理得快，谢谢。' },
  { key: 'stall-office-noon', site: 'site-office', from: '惠根宝', ago: 48, at: '12:05', unit: 'enforcement', title: '滨江办公楼工地外面成了露天饭堂', words: '两百多个工人蹲在绿化带吃饭，饭盒扔得到处都是，不怪工人，里面没地方坐。', contact: '到场与项目部商量就餐区。', answer: '项目部在地下一层腾出就餐区一百二十座，绿化带已补种。您说得对，有地方坐就没人蹲着吃。', heard: '工人有座位了，挺好。' },
  { key: 'stall-office-price', site: 'site-office', from: '施桂珍', ago: 46, at: '18:20', unit: 'market', title: '门口摊位赶走了，工人吃什么要想好', words: '我孙子在工地干活，摊子没了他要走一公里吃饭，不能一赶了之。', contact: '记录工人人数和餐标，转供餐对接会。', answer: '对接会上禾盏餐饮和项目部签了约，十五元两荤两素，送到就餐区。您孙子的队里已吃上。', heard: '孙子说比摊上干净。' },
  { key: 'stall-warehouse-bikes', site: 'site-warehouse', from: '卢家骏', ago: 45, at: '11:35', unit: 'enforcement', title: '老仓库外面饭摊一来电瓶车也停满', words: '买饭的电瓶车停满消防通道，昨天救护车倒车出去的。', contact: '当日中午到场疏导。', answer: '消防通道重新划线，中午安排特保看守；饭摊劝离，项目部订餐从后门进。', heard: '通道空出来了。' },
  { key: 'stall-warehouse-back', site: 'site-warehouse', from: '应月琴', ago: 43, at: '06:50', unit: 'enforcement', title: '走了两天，卖早饭的三轮车又回来了', words: '你们一走他就回来，像打游击一样，希望有个长办法。', contact: '说明改为早晚固定岗。', answer: '改成早六点到八点固定岗，连守两周。摊主经介绍进了老宁馒头铺帮工，不再推车。', heard: '这次是真走了。' },
  { key: 'stall-garden-bones', site: 'site-garden', from: '俞立新', ago: 41, at: '13:15', unit: 'enforcement', title: '绿地边吃完的骨头引来一群野猫', words: '绿地工地外面吃剩的骨头没人收，野猫老鼠都来了。', contact: '请绿化与保洁一起清理。', answer: '当天清运两车，设了三个带盖餐余桶，项目部每天两次收。灭鼠点已布好并贴提示。', heard: '干净多了。' },
  { key: 'stall-bridge-barbecue', site: 'site-bridge', from: '董秀英', ago: 38, at: '20:35', unit: 'enforcement', title: '桥头晚上烧烤摊，工人喝酒到十点', words: '晚上桥头支起烧烤，烟大，人声也大。', contact: '当晚到场劝离并登记。', answer: '烧烤摊没有许可，已取缔。共享食堂开到晚上八点，夜宵窗口开到九点半，工人有去处。', heard: '晚上安静了。' },
  { key: 'stall-dorm-canteen', site: 'site-dorm', from: '贾文博', ago: 36, at: '12:25', unit: 'market', title: '建设者公寓的盒饭用黑塑料袋装', words: '看见送进去的盒饭用黑塑料袋装汤，这合格吗？', contact: '当日到厨房检查包装。', answer: '包装已换成食品级餐盒，送餐单位补齐进货单据。共享食堂开业后现炒现打，不再外送。', heard: '换了，查得细。' },
  { key: 'stall-dorm-queue', site: 'site-dorm', from: '褚阿妹', ago: 32, at: '11:20', unit: 'enforcement', title: '食堂开了摊子还在，两边抢生意', words: '食堂都开了，门口还有两个摊，喇叭喊得很响。', contact: '与项目部、食堂一起到场。', answer: '两处摊位取缔，食堂增加十元面食窗口，四个工地凭胸卡同价，工人自己就不往外跑了。', heard: '喇叭没有了。' },
  { key: 'stall-substation-last', site: 'site-substation', from: '成晓东', ago: 28, at: '17:05', unit: 'enforcement', title: '变电站门口最后一个饭摊什么时候走', words: '别的工地门口都没有了，变电站这里还有一个，天天傍晚在。', contact: '告知摊主有许可店面可去，约定三天内搬。', answer: '摊主三天内搬进潮安路临时便民点，手续齐全。十处工地食堂都已开业，门口不再有无证饭摊。', heard: '说搬就搬了。' },
];

const by = { enforcement: 'handler', market: 'handler2' } as const;

const closed = (complaint: StallComplaint, index: number): RequestStory => ({
  key: complaint.key,
  source: 'hotline',
  kind: 'complaint',
  category: 'meal-stalls',
  title: complaint.title,
  words: complaint.words,
  place: placeOf(complaint.site),
  person: resident(complaint.from),
  by: 'desk',
  filed: { workdaysAgo: complaint.ago, at: complaint.at },
  acts: [
    { minutesLater: 4 + (index % 5), verb: 'accept', by: 'desk' },
    { minutesLater: 2, verb: 'setTier', by: 'desk', tier: complaint.unit === 'market' ? 'composite' : 'simple' },
    { minutesLater: 3, verb: 'dispatch', by: 'desk', unit: complaint.unit },
    { minutesLater: 15 + index, verb: 'signFor', by: by[complaint.unit] },
    { minutesLater: 12, verb: 'recordFirstContact', by: by[complaint.unit], words: complaint.contact },
    { on: 2 + (index % 3), at: '16:20', verb: 'answer', by: by[complaint.unit], outcome: 'solved', words: complaint.answer },
    { on: 4 + (index % 3), at: '09:50', verb: 'followUp', by: 'followup', satisfaction: index % 4 ? 2 : 1, solved: true, words: complaint.heard },
    { minutesLater: 20, verb: 'close', by: 'desk' },
  ],
});

export const stories = complaints.map(closed);
