import { existsSync } from 'node:fs';
import { built, inRoot } from './root.js';

/** Where to look and who to sign in as, for one calm block at the end of the start. */
export async function welcome(port, withExamples) {
  const people = withExamples ? await signIns() : [];
  const towns = [...new Set(people.map(({ town }) => town))];
  const portals = towns.length
    ? towns.map((town) => [town, `http://${town}.localhost:${port}/`])
    : [['', `http://localhost:${port}/`]];
  return [
    '',
    '  企业服务中心',
    '',
    ...columns([
      ...portals.map(([town, address], at) => [at ? '' : 'portal', town, address]),
      ['admin', '', `http://localhost:${port}/admin`],
    ]),
    ...(people.length ? ['', '  sign in as', '', ...columns(people.map(rowOf))] : []),
    '',
  ].join('\n');
}

async function signIns() {
  if (!existsSync(inRoot('dist/db/towns/sign-ins.js'))) return [];
  return (await built('db/towns/sign-ins.js')).signIns();
}

/** The town only where it changes; then whatever else the list tells, in its own order. */
const rowOf = ({ town, ...rest }, at, all) => [
  town === all[at - 1]?.town ? '' : town,
  ...Object.values(rest).map((value) => `${value ?? ''}`),
];

function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell))).join('   ')}`.trimEnd(),
  );
}

/** In a terminal a Chinese character takes two places. */
const widthOf = (text) =>
  [...text].reduce(
    (width, sign) => width + (/[\u1100-\u115f\u2e80-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
