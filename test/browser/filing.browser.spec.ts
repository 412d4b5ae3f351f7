import { describe, expect } from '@jest/globals';
import { lookAt } from './stage/look.js';
import type { Person } from './stage/person.js';
import { onStage } from './stage/stage.js';

const scene = onStage('filing');
const OWNER = '19900006612';
const NEED = '想借八十万元周转半年，没有房产抵押，去年开票六百万元。';

describe('an enterprise says what it needs, on a phone', () => {
  scene('signed in: five taps at most, three fields at most, four pages at most', async (stage) => {
    const owner = await stage.visitor({ number: OWNER });
    await owner.open('/');
    await lookAt(owner.page, 'home-signed-in');
    await owner.tap('融资贷款');
    let needed = await fieldsNeeded(owner);
    await owner.tap(owner.field('遇到了什么'));
    await owner.page.keyboard.type(NEED);
    await owner.tap('继续');
    await owner.sees('请核对，没问题就提交');
    needed += await fieldsNeeded(owner);
    await owner.tap('提交');

    expect(await owner.words('#number')).toMatch(/^XJ-2026-0901-\d{4}$/);
    expect(owner.taps).toBeLessThanOrEqual(5);
    expect(needed).toBeLessThanOrEqual(3);
    expect(owner.loads).toBeLessThanOrEqual(4);
    await lookAt(owner.page, 'receipt');
  });

  scene('the three steps look as they should, and a draft waits where it was left', async (stage) => {
    const owner = await stage.visitor({ number: OWNER });
    await owner.open('/new');
    await lookAt(owner.page, 'new-1-category');
    await owner.tap(owner.page.locator('label', { hasText: '周边与工地' }));
    await owner.tap('继续');
    await owner.field('遇到了什么').fill('对面工地这几天晚上十一点还在切割，仓库值班的人没法休息。');
    await owner.field('在哪里').fill('汇龙路 205 号工地');
    await lookAt(owner.page, 'new-2-what');
    await owner.tap('继续');
    await owner.sees('请核对，没问题就提交');
    await lookAt(owner.page, 'new-3-check');

    await owner.open('/new');
    await owner.sees('您有一份没提交的草稿');
    await owner.tap('继续上次');
    expect(await owner.field('遇到了什么').inputValue()).toContain('晚上十一点还在切割');
  });

  scene('while it is being said, similar requests of others come up, with what became of them', async (stage) => {
    const owner = await stage.visitor({ number: '19900006601' });
    await owner.open('/new/what?category=surroundings');
    await owner.tap(owner.field('遇到了什么'));
    await owner.page.keyboard.type('汇龙路工地夜里打桩，影响办公楼值夜班');
    await owner.sees(/近 30 天有 [123] 件相似的需求/);
    const similar = await owner.words('#similar');
    expect(similar).toContain('打桩');
    expect(similar).not.toContain('衡远');
    expect(await owner.page.locator('#similar li').count()).toBeLessThanOrEqual(3);
    await lookAt(owner.page, 'new-2-similar');
  });

  scene(
    'three faults: the summary has the focus, three links, every value kept, and six taps put it right',
    async (stage) => {
      const guest = await stage.visitor();
      await guest.open('/new/what?category=financing');
      await guest.field('遇到了什么').fill(NEED);
      await guest.tap('继续');
      await guest.sees('请核对，没问题就提交');
      await guest.field('怎么称呼您').fill('');
      await guest.field('手机号').fill('1380013');
      await guest.field('短信验证码').fill('12');
      await guest.tap('提交');

      await guest.sees('有 3 处需要改');
      expect(await guest.page.title()).toMatch(/^有误：/);
      expect(await guest.page.evaluate(() => document.activeElement?.id)).toBe('faults');
      const links = guest.page.locator('#faults a');
      expect(await links.count()).toBe(3);
      expect(await guest.field('手机号').inputValue()).toBe('1380013');
      expect(await guest.words()).toContain(NEED);
      await lookAt(guest.page, 'new-3-faults');

      guest.taps = 0;
      await guest.tap(links.nth(0));
      await guest.page.keyboard.type('何女士');
      await guest.tap(links.nth(1));
      await guest.field('手机号').fill('13800138000');
      await guest.tap('获取验证码');
      const code = await guest.words('#shown-code');
      expect(await guest.focused()).toContain('短信验证码');
      expect(await guest.field('短信验证码').getAttribute('autocomplete')).toBe('one-time-code');
      await guest.page.keyboard.type(code);
      await guest.tap(guest.page.locator('.dock button'));
      await guest.page.locator('#number').waitFor();
      expect(guest.taps).toBeLessThanOrEqual(6);
    },
  );

  scene(
    'by keyboard alone, 320 px wide at twice the size: nothing beside the edge, and the focus is seen at each step',
    async (stage) => {
      const owner = await stage.visitor({
        number: OWNER,
        viewport: { width: 320, height: 640 },
        deviceScaleFactor: 2,
        hasTouch: false,
        isMobile: false,
      });
      const { page } = owner;
      await owner.open('/');
      await tabTo(owner, /^提需求$/);
      await page.keyboard.press('Enter');
      await owner.sees('您需要哪方面的帮助？');
      await tabTo(owner, /政策|融资/);
      await page.keyboard.press('ArrowDown');
      await seenFocus(owner);
      await tabTo(owner, /^继续$/);
      await page.keyboard.press('Enter');
      await owner.sees('请说说情况');
      await tabTo(owner, /遇到了什么/);
      await page.keyboard.type(NEED);
      await tabTo(owner, /^继续$/);
      await page.keyboard.press('Enter');
      await owner.sees('请核对，没问题就提交');
      await tabTo(owner, /^提交$/);
      await page.keyboard.press('Enter');
      expect(await owner.words('#number')).toMatch(/^XJ-2026-0901-\d{4}$/);
      await withinTheEdge(owner);
    },
  );

  scene('大字版: words of 18 px and more, targets of 60 px, and it stays', async (stage) => {
    const guest = await stage.visitor();
    await guest.open('/');
    await guest.tap('大字版');
    await guest.sees('标准版');
    await lookAt(guest.page, 'home-big');
    for (const path of ['/new', '/new/what?category=financing']) {
      await guest.open(path);
      const { body, targets } = await sizes(guest);
      expect(body).toBeGreaterThanOrEqual(18);
      expect(targets).toEqual([]);
    }
    await lookAt(guest.page, 'new-2-big');
  });
});

/** Fields that must be filled in on this page. */
const fieldsNeeded = ({ page }: Person): Promise<number> =>
  page.locator('main form label:visible').filter({ hasNotText: '可不' }).count();

/** On with Tab until the focus is at something of these words; it is seen at every stop on the way. */
async function tabTo(person: Person, words: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await person.page.keyboard.press('Tab');
    await seenFocus(person);
    if (words.test((await person.focused()).trim())) return;
  }
  throw new Error(`Tab does not reach ${words}`);
}

/** The page looks another way with the focus than without it. */
async function seenFocus(person: Person): Promise<void> {
  const { page } = person;
  await withinTheEdge(person);
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const withIt = await page.screenshot();
  await focused.evaluate((element) => element.blur());
  const without = await page.screenshot();
  await focused.evaluate((element) => element.focus({ preventScroll: true, focusVisible: true } as FocusOptions));
  if (withIt.equals(without)) throw new Error(`Nobody sees the focus at “${await person.focused()}”`);
}

async function withinTheEdge({ page }: Person): Promise<void> {
  const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beside).toBeLessThanOrEqual(0);
}

/** Size of the words, and whatever is to be tapped and is lower than 60 px; links inside a sentence are part of it. */
const sizes = ({ page }: Person): Promise<{ body: number; targets: string[] }> =>
  page.evaluate(() => ({
    body: Number.parseFloat(getComputedStyle(document.body).fontSize),
    targets: [
      ...document.querySelectorAll<HTMLElement>(
        'main button, main .btn, main .tile, main .choice label, main input[type=text], main select, main textarea',
      ),
    ]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          element.offsetHeight > 1 &&
          element.offsetHeight < 60,
      )
      .map((element) => `${element.textContent || element.id} ${element.offsetHeight}`),
  }));
