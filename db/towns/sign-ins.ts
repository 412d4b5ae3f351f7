import { EXAMPLE_PASSWORD } from '@center/directory';

/** Who to try first; the sign-in page lists everybody, with the second factor's code of the moment. */
export const signIns = () => [
  { town: 'xujing', login: 'desk', password: EXAMPLE_PASSWORD, role: '分办台' },
  { town: 'xujing', login: 'counter', password: EXAMPLE_PASSWORD, role: '窗口' },
  { town: 'xujing', login: 'handler2', password: EXAMPLE_PASSWORD, role: '承办人（规建办）' },
  { town: 'xujing', login: '19900006612', password: '页面显示的验证码', role: '企业：上海衡远物流有限公司' },
  { town: 'drill', login: 'desk', password: EXAMPLE_PASSWORD, role: '演练镇分办台' },
];
