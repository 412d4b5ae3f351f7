import type { TicketFact } from './mapping.types.js';

/** A kind of hotline sheet whose column names we know; of each fact the names by which it goes, best first. */
export interface KnownSheet {
  name: string;
  timeZone: string;
  columns: Partial<Record<TicketFact, readonly string[]>>;
}

/** Sheets of the city hotlines as they are handed to towns; names are compared without spaces, dots, brackets and case. */
export const knownSheets: readonly KnownSheet[] = [
  {
    name: '12345 工单表',
    timeZone: 'Asia/Shanghai',
    columns: {
      number: ['工单编号', '工单号', '热线编号', '诉求编号', '受理编号', '案件编号', '任务号', '流水号', '编号'],
      title: ['标题', '诉求标题', '工单标题', '主题', '事项名称'],
      words: ['诉求内容', '主要内容', '工单内容', '反映内容', '问题描述', '来电内容', '诉求描述', '内容'],
      category: [
        '诉求类别',
        '事项类别',
        '问题类别',
        '问题分类',
        '诉求类型',
        '工单类型',
        '一级分类',
        '分类',
        '类别',
        '类型',
      ],
      status: ['工单状态', '办理状态', '处理状态', '当前状态', '办理情况', '状态'],
      filedAt: ['受理时间', '来电时间', '诉求时间', '登记时间', '创建时间', '提交时间', '受理日期', '来电日期'],
      closedAt: ['办结时间', '结案时间', '完成时间', '办结日期', '归档时间', '关闭时间', '答复时间'],
      updatedAt: ['更新时间', '最后更新时间', '修改时间', '更新日期'],
      address: ['地址', '事发地址', '诉求地址', '事发地点', '发生地址', '详细地址', '地点', '位置'],
      longitude: ['经度', 'longitude', 'lng', 'lon'],
      latitude: ['纬度', 'latitude', 'lat'],
      unit: ['承办单位', '主办单位', '处置单位', '责任单位', '承办部门', '办理单位', '处理部门'],
      source: ['诉求渠道', '受理渠道', '来源渠道', '诉求来源', '工单来源', '渠道', '来源'],
      requesterName: ['来电人', '诉求人', '反映人', '联系人', '来电人姓名', '市民姓名', '投诉人', '姓名'],
      requesterPhone: ['联系电话', '来电号码', '联系方式', '手机号', '手机号码', '联系人电话', '电话'],
    },
  },
  {
    name: '洛杉矶 MyLA311',
    timeZone: 'America/Los_Angeles',
    columns: {
      number: ['srnumber'],
      category: ['requesttype'],
      status: ['status'],
      filedAt: ['createddate'],
      closedAt: ['closeddate'],
      updatedAt: ['updateddate'],
      address: ['address'],
      longitude: ['longitude'],
      latitude: ['latitude'],
      unit: ['owner'],
      source: ['requestsource'],
    },
  },
];
