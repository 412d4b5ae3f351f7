import { describe, expect } from '@jest/globals';
import { bringToAnswer } from './stage/hands.js';
import { photo } from './stage/photo.js';
import { onStage } from './stage/stage.js';

const scene = onStage('without-script');

describe('with script switched off', () => {
  scene('an enterprise files with a photo, follows, rates and has it done again', async (stage) => {
    const owner = await stage.visitor({ number: '19900006612', javaScriptEnabled: false });
    await owner.open('/');
    await owner.tap('周边与工地');
    await owner.field('遇到了什么').fill('隔壁工地每天夜里十一点以后还在切割钢筋，值班的人没法休息。');
    await owner.field('在哪里').fill('汇龙路 205 号');
    await owner.field('照片或文件').setInputFiles({ name: '夜里.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await owner.tap('继续');
    await owner.sees('请核对，没问题就提交');
    await owner.sees('夜里.jpg');
    await owner.tap('提交');
    const number = await owner.words('#number');
    expect(number).toMatch(/^XJ-2026-0901-\d{4}$/);
    await owner.tap(owner.text('您提的内容'));
    await owner.page.locator('.pics img[alt="夜里.jpg"]').last().waitFor();

    const colleague = await stage.visitor({ javaScriptEnabled: false });
    await colleague.open('/track');
    await colleague.field('受理编号').fill(number);
    await colleague.field('手机号').fill('19900006612');
    await colleague.tap('查进度');
    await colleague.sees('已收到，等待受理');

    await bringToAnswer(stage, number);
    await owner.open(`/r/${number}`);
    await owner.sees('施工方今晚起 22 点前停机');
    await owner.tap(owner.page.getByRole('link', { name: '满意', exact: true }));
    await owner.tap(owner.page.getByText('解决了', { exact: true }));
    await owner.tap('提交评价');
    await owner.sees('已收到您的评价');

    await owner.tap(owner.text('没解决，要求重新办理'));
    await owner.page.locator('#reopen-words').fill('昨晚十一点又开始了。');
    await owner.tap('要求重新办理');
    await owner.sees('已转重新办理');
    expect(await owner.words()).toContain('上一次的答复');
  });

  scene('the menu is searched by pinyin initials and a guide opens fold by fold', async (stage) => {
    const guest = await stage.visitor({ javaScriptEnabled: false });
    await guest.open('/services');
    await guest.page.locator('#q').fill('rz');
    await guest.tap('查找');
    await guest.sees(/^找到 \d+ 项/);
    expect(await guest.words()).toContain('融资');
    await guest.tap(guest.page.locator('main .rows a').first());
    await guest.tap(guest.page.locator('#time summary'));
    await guest.sees('法定时限');
  });
});
