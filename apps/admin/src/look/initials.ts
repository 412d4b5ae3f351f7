/** First characters of each pinyin initial in the order of a Chinese dictionary, as every browser sorts */
const edges = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'];
const letters = 'abcdefghjklmnopqrstwxyz';
const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

const initialOf = (character: string): string => {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  for (let at = edges.length - 1; at >= 0; at--)
    if (order.compare(character, edges[at] as string) >= 0) return letters[at] as string;
  return '';
};

/** 规划办 → ghb */
export const initialsOf = (words: string): string => [...words].map(initialOf).join('');

/** Does what somebody typed fit these words: as characters, or as pinyin initials? Nothing typed fits all. */
export const initialsMatch = (words: string, typed: string): boolean => {
  const asked = typed.trim().toLowerCase();
  return asked === '' || words.toLowerCase().includes(asked) || initialsOf(words).includes(asked);
};
