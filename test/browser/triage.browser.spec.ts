import { describe, expect } from '@jest/globals';
import { lookAt } from './stage/look.js';
import type { Person } from './stage/person.js';
import { onStage, type Stage } from './stage/stage.js';

const scene = onStage('triage');

describe('the desk at the triage board', () => {
  scene(
    'accepts with one key, is at the next row, and takes it back with Z before anybody has been told',
    async (stage) => {
      const desk = await atTheBoard(stage);
      const [first, second] = await rows(desk);
      await lookAt(desk.page, 'triage');
      desk.keys = 0;
      await desk.press('1');
      await desk.until(async () => (await desk.focused()).includes(second ?? ''), 'the next row has the focus');
      await desk.sees(/秒$/);
      expect(desk.keys).toBe(1);
      const number = await justDone(desk);
      expect(await stateOf(stage, number)).toBe('dispatched');
      await stage.centre.turn();
      expect(await messagesAbout(stage, number)).toBe(0);
      await stage.later({ seconds: 3 });

      await desk.press('z');
      await desk.until(async () => (await desk.focused()).includes(first ?? ''), 'the row is back, and has the focus');
      expect(await stateOf(stage, number)).toBe('filed');
      await stage.later({ seconds: 12 });
      await stage.centre.turn();
      expect(await messagesAbout(stage, number)).toBe(0);
    },
  );

  scene('has ten seconds to take it back; then the requester is told', async (stage) => {
    const desk = await atTheBoard(stage);
    await desk.press('1');
    const number = await justDone(desk);
    await lookAt(desk.page, 'triage-undo');
    await stage.later({ seconds: 12 });
    await desk.page.locator('.undo-bar').waitFor({ state: 'detached' });
    await stage.centre.turn();
    expect(await messagesAbout(stage, number)).toBeGreaterThan(0);
    await desk.press('z');
    expect(await stateOf(stage, number)).toBe('dispatched');
  });

  scene('sends it to another unit in four keystrokes, the next row included', async (stage) => {
    const desk = await atTheBoard(stage);
    const [, second] = await rows(desk);
    desk.keys = 0;
    await desk.press('e');
    await desk.page.getByRole('combobox').waitFor();
    await desk.press('g');
    await desk.press('h');
    await lookAt(desk.page, 'triage-override');
    await desk.page.getByRole('combobox').focus();
    await desk.press('Enter');
    await desk.sees('已派给规划建设和生态环境办公室');
    expect(desk.keys).toBeLessThanOrEqual(4);
    await desk.until(async () => (await desk.focused()).includes(second ?? ''), 'the next row has the focus');
    const number = await justDone(desk);
    const [row] = await stage.sql('select u.code from request r join unit u on u.id = r.unit_id where r.number = $1', [
      number,
    ]);
    expect(row?.code).toBe('planning');
  });

  scene('asks for more, and the row leaves with what was asked', async (stage) => {
    const desk = await atTheBoard(stage);
    await desk.press('4');
    await desk.page.getByRole('dialog').waitFor();
    await lookAt(desk.page, 'triage-ask');
    await desk.page.getByLabel('要补充什么').fill('请补一张营业执照的照片。');
    await desk.press('Control+Enter');
    const number = await justDone(desk);
    expect(await stateOf(stage, number)).toBe('waiting');
  });

  scene('presses no key by typing: neither in a field, nor under a dialog', async (stage) => {
    const desk = await atTheBoard(stage);
    const before = await rows(desk);
    await desk.press('e');
    await desk.page.getByRole('combobox').waitFor();
    await desk.page.keyboard.type('1z4');
    await desk.press('Escape');
    await desk.press('?');
    await desk.sees('关闭单键快捷键');
    await lookAt(desk.page, 'keys');
    await desk.page.keyboard.type('14z');
    await desk.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await rows(desk)).toEqual(before);

    await desk.open('/requests');
    await desk.sees('全部需求');
    await desk.page.locator('tbody tr').first().waitFor();
    await desk.press('/');
    await desk.page.keyboard.type('jknp?打桩');
    expect(await desk.page.getByRole('searchbox').inputValue()).toBe('jknp?打桩');
    expect(desk.page.url()).not.toContain('page=');
  });

  scene('goes anywhere by Ctrl+K', async (stage) => {
    const desk = await atTheBoard(stage);
    await desk.press('Control+k');
    await desk.page.getByRole('dialog').waitFor();
    await desk.page.keyboard.type('qyda');
    await desk.sees('去 企业档案');
    await lookAt(desk.page, 'palette');
    await desk.press('Enter');
    await desk.page.waitForURL('**/admin/enterprises');
  });
});

async function atTheBoard(stage: Stage): Promise<Person> {
  const desk = await stage.staff('desk');
  await desk.open('/triage');
  await desk.sees('接受建议并派单');
  return desk;
}

const rows = ({ page }: Person): Promise<string[]> => page.locator('.triage-list tbody td.title a').allInnerTexts();

/** The number of what was just done, from the line that offers to take it back. */
const justDone = (desk: Person): Promise<string> => desk.words(desk.page.locator('.undo-bar .muted').first());

const stateOf = async (stage: Stage, number: string): Promise<string | undefined> =>
  (await stage.sql('select state from request where number = $1', [number]))[0]?.state;

const messagesAbout = async (stage: Stage, number: string): Promise<number> =>
  Number(
    (
      await stage.sql('select count(*) from message m join request r on r.id = m.request_id where r.number = $1', [
        number,
      ])
    )[0]?.count,
  );
