import { describe, expect } from '@jest/globals';
import { hotlineSheet } from '../../libs/requests/hotline/hotline-sheet.example.js';
import { lookAt } from './stage/look.js';
import type { Person } from './stage/person.js';
import { onStage } from './stage/stage.js';

const scene = onStage('import');
const ROWS = 60;

describe('演练镇 imports tickets of the hotline', () => {
  scene(
    'tries the sheet, is shown every wrong cell, imports the rest, and a second time nothing is new',
    async (stage) => {
      const desk = await stage.staff('desk', 'drill');
      await desk.open('/import');
      await desk.sees('还没有导入过。');
      await lookAt(desk.page, 'import');
      await take(
        desk,
        'tickets.csv',
        hotlineSheet(ROWS, (row, at) =>
          at === 4 ? { ...row, createddate: '不是日期' } : at === 9 ? { ...row, latitude: '134.5' } : row,
        ),
      );
      await desk.sees(`${ROWS} 行，13 列`);
      expect(await desk.page.getByLabel('日期怎么写的').inputValue()).toBe('M/d/yy H:mm');
      await desk.page.getByLabel('表里的时间是').selectOption('America/Los_Angeles');
      await lookAt(desk.page, 'import-mapping');

      await desk.tap('试跑，什么都不改');
      await desk.page.waitForURL(/import\/[\w-]+$/);
      await stage.centre.turn();
      await desk.sees(`${ROWS} 行里有 2 行要改`);
      expect(await desk.words(desk.page.locator('tbody tr').first())).toContain('不是日期');
      await lookAt(desk.page, 'import-errors');
      expect(
        await stage.sql('select from request r join town t on t.id = r.town_id where t.code = $1', ['drill']),
      ).toEqual([]);

      await desk.tap(`开始导入 ${ROWS - 2} 行`);
      await desk.sees('正在导入');
      await stage.centre.turn();
      await desk.sees('看导入的需求');
      await desk.sees(`${ROWS} 行里有 2 行要改`);
      await desk.tap('看导入的需求');
      await desk.page.waitForURL(/batch=/);
      await desk.sees(`共 ${ROWS - 2} 件`);
      await lookAt(desk.page, 'import-list');

      await desk.open('/import');
      await take(desk, 'tickets.csv', hotlineSheet(ROWS));
      await desk.sees('存过的对应关系');
      await desk.tap(`直接导入 ${ROWS} 行`);
      await desk.page.waitForURL(/import\/[\w-]+$/);
      await stage.centre.turn();
      await desk.sees(`${ROWS} 行都已导入`);
      const numbers = await desk.words('dl.numbers');
      expect(numbers).toMatch(/新增\s+2\b/);
      expect(numbers).toMatch(/没有变化\s+58\b/);
    },
  );

  scene('a file that is no sheet is refused in words', async (stage) => {
    const desk = await stage.staff('desk', 'drill');
    await desk.open('/import');
    await take(desk, 'tickets.csv', '\u0000\u0001\u0002');
    await desk.page.getByRole('alert').waitFor();
  });
});

const take = ({ page }: Person, name: string, words: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(words) });
