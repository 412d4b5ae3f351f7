import type { Matter } from './matter.js';

/** Sudden events on the coast and in the streets (突发事件), each followed until it cannot happen the same way again. */
const composite = (matter: Omit<Matter, 'tier' | 'group'>): Matter => ({ tier: 'composite', group: 'emergencies', ...matter });

export const matters: Matter[] = [
  composite({
    code: 'jellyfish', category: 'emergencies', kind: 'help', unit: 'scenic', assist: ['safety', 'grid-coast'],
    title: '{place}有水母，孩子腿上被蜇了',
    said: ['孩子在{place}玩水小腿一片红，说是水母，旁边一块提醒的牌子都没有。', '{place}岸边冲上来好多透明的水母，小朋友拿手去捡。'],
    contact: '已通话，五分钟内救护员到，用海水冲洗后送卫生站。',
    settled: ['{place}立图示牌，水母多的日子挂紫旗并限下水；药房常备药膏。', '渔民发现水母群先报，网格员当天清捞。'],
    done: ['孩子复查已无碍。{place}立了水母图示牌和急救箱，紫旗当天挂出。', '{place}装拦网一百二十米，每天早晚清捞，广播教家长怎么处理。'],
    heard: ['孩子好了，牌子看见了。', '有旗子就知道能不能下水。'],
    cases: ['beachEast', 'tidePool', 'beachWest', 'groyne3', 'groyne5'],
  }),
  composite({
    code: 'tide-trapped', category: 'emergencies', kind: 'help', unit: 'safety', assist: ['grid-coast', 'scenic'],
    title: '{place}涨潮把人困在石头上',
    said: ['我们四个人在{place}捉蟹，潮水一下子上来，回不了岸，救上来才知道要看潮汐表。', '{place}有人不听劝翻过栏杆，潮水涨了还在拍照。'],
    contact: '救援结束后通话，四人平安，记录被困经过。',
    settled: ['{place}装潮位灯和喇叭，涨潮前一小时清场；缺口栏杆补齐。', '雷达探到有人越线自动喊话，网格员十分钟到。'],
    done: ['{place}潮位灯、喇叭已启用，潮汐表上了公众号和门票背面。', '{place}栏杆补了六十米，涨潮清场由网格员和志愿者分段负责，两周没有越线。'],
    heard: ['感谢救援，以后一定看潮汐。', '喇叭喊得很早。'],
    cases: ['groyne3', 'groyne5', 'tidePool', 'beachWest', 'pier'],
  }),
  composite({
    code: 'lost-elder', category: 'emergencies', kind: 'help', unit: 'grid-coast', assist: ['city-ops', 'grid-town'],
    title: '老人在{place}走散了，有点糊涂',
    said: ['八十岁的母亲在{place}上厕所出来就不见了，有点糊涂，穿紫色外套。', '在{place}排队一转身爷爷不见了，手机也没带。'],
    contact: '立即通话并发出协查，三个网格一起找。',
    settled: ['{place}设走散会合点，发一次性手环，商户群同步照片。', '查找按十分钟、三十分钟、一小时三级扩大。'],
    done: ['二十三分钟后在{place}旁的商铺找到，老人平安；会合点牌子当周立好。', '老人坐错接驳车到终点，由司机认出送回{place}，手环已在入口免费发放。'],
    heard: ['一辈子感谢你们。', '手环这个主意好。'],
    cases: ['beachGate', 'boardwalk', 'busHub', 'lighthouse', 'lotOne'],
  }),
  composite({
    code: 'blackout', category: 'emergencies', kind: 'help', unit: 'city-ops', assist: ['construction', 'grid-town'],
    title: '{place}忽然停电，电梯里有人',
    said: ['晚上{place}一片黑，电梯里还有两个人在喊，物业电话占线。', '{place}半个街都停了，卫生站的冰箱里有疫苗。'],
    contact: '立即通话，救援和发电车同时出发。',
    settled: ['{place}列入重点供电点，发电车接口先装好；电梯困人十五分钟到场。', '独居老人名单随停电通知一起发给楼组长。'],
    done: ['十二分钟救出两人，{place}四十分钟恢复供电，故障电缆已更换。', '发电车保住了冰箱，{place}装了快接口，以后五分钟就能接上。'],
    heard: ['两个人都没事，救得快。', '灯来了，谢谢。'],
    cases: ['haixing', 'clinic', 'wanghai', 'wanghaiRoad', 'langhua'],
  }),
  composite({
    code: 'gas-smell', category: 'emergencies', kind: 'help', unit: 'safety', assist: ['market', 'enforcement'],
    title: '{place}闻到很重的煤气味',
    said: ['走到{place}闻到煤气味，旁边店里还在炒菜，赶快来人。', '{place}后巷放了十几只煤气瓶，晒在太阳下。'],
    contact: '立即通话，请远离并关闭火源，八分钟到场。',
    settled: ['{place}一带餐饮改用管道气或电，过渡期只准一备一用。', '安全员每周上门查软管，不合格当场换。'],
    done: ['{place}一家店软管老化漏气，当场更换；同街二十三家全部查过，换管九根。', '{place}后巷煤气瓶清走十四只，改电灶补贴已帮三家申请。'],
    heard: ['味道没了，谢谢来得快。', '查得严是好事。'],
    cases: ['harbourNorth', 'harbourSouth', 'wanghaiRoad', 'arcade'],
  }),
  composite({
    code: 'typhoon-sign', category: 'emergencies', kind: 'help', unit: 'enforcement', assist: ['safety', 'tourism'],
    title: '大风把{place}的招牌吹得快掉了',
    said: ['风刮了一夜，{place}一块大招牌只剩一边挂着，下面是人行道。', '{place}楼顶的广告布撕开了，啪啪打着电线。'],
    contact: '已通话，立即拉警戒，登高车二十分钟到。',
    settled: ['{place}招牌普查，锈蚀的限期拆换，台风前签承诺书。', '设计单位给出抗风样式，一块招牌一张检测卡。'],
    done: ['{place}危险招牌当天拆下，同路查招牌八十六块，拆七块、加固十九块。', '{place}广告布清除，业主承诺不再挂布幅，电线检测完好。'],
    heard: ['敢从下面走了。', '查了一遍放心。'],
    cases: ['wanghaiRoad', 'lighthouse', 'busHub', 'tingchaoRoad'],
  }),
];
