/** Invented neighbours of the sites; the telephone number follows from the position in the list. */
const names = [
  '施桂珍',
  '卢家骏',
  '应月琴',
  '俞立新',
  '董秀英',
  '贾文博',
  '褚阿妹',
  '成晓东',
  '封雅琴',
  '柏建国',
  '阮小曼',
  '芮志明',
  '屠凤仙',
  '靳浩',
  '糜丽华',
  '宣伯年',
  '蔺雪',
  '隗志强',
  '卓玛丽',
  '裘永康',
  '莘佩芬',
  '乌大伟',
  '暴春生',
  '都宁',
  '浦阿根',
  '经美娟',
  '巫晓燕',
  '荆卫东',
  '荀若兰',
  '惠根宝',
] as const;

export type Resident = (typeof names)[number];

export const resident = (name: Resident): { name: string; phone: string } => ({
  name,
  phone: `1990000${2500 + names.indexOf(name)}`,
});
