/** Invented people who call; the telephone number follows from the position in the two lists. */
const tourists = [
  '韩一苇',
  '于海棠',
  '牛奔',
  '尤佳',
  '虞嘉木',
  '顾盼',
  '任远',
  '徐来',
  '丛笑',
  '闻笛',
  '何其乐',
  '邱实',
  '乔安',
  '路明',
  '叶知秋',
  '欧瑞',
  '凌波',
  '展翅',
  '孟夏',
  '钟灵',
];
const residents = [
  '盛桂英',
  '蒲国强',
  '瞿凤珍',
  '冉大海',
  '伊秀珠',
  '牟永年',
  '谷春兰',
  '干建平',
  '鲍月娥',
  '充阿毛',
  '海小燕',
  '滕福根',
  '苍红梅',
  '仰志清',
  '利阿芳',
  '步云',
  '满月仙',
  '匡守业',
  '曾巧玲',
  '司徒文',
  '阙金宝',
  '那小菊',
  '简阿大',
  '饶美珍',
];

const person = (names: readonly string[], turn: number, first: number) => {
  const at = turn % names.length;
  return { name: names[at] as string, phone: `1990000${first + at}` };
};

/** Takes the people in turn, so that neighbours in time are different callers. */
export const callerOf = (group: 'tourists' | 'residents', turn: number): { name: string; phone: string } =>
  group === 'tourists' ? person(tourists, turn, 3500) : person(residents, turn, 3600);
