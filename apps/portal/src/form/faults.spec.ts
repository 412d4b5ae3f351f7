import { expect, it } from '@jest/globals';
import { localPath, maskedPhone } from '../layout/shell';
import { isMobile, mobileOf } from './faults';

it.each([
  ['199 0000 1234', '19900001234'],
  ['１９９００００１２３４', '19900001234'],
  ['+86 199-0000-1234', '19900001234'],
  ['008619900001234', '19900001234'],
])('reads %s as %s', (typed, phone) => {
  expect(mobileOf(typed)).toBe(phone);
  expect(isMobile(mobileOf(typed))).toBe(true);
});

it.each(['1390', '021-59760000', '299000012345', ''])('takes %j for no mobile number', (typed) =>
  expect(isMobile(mobileOf(typed))).toBe(false),
);

it('hides the middle of a number', () => expect(maskedPhone('19900001234')).toBe('199****1234'));

it.each([
  ['/me?show=all', '/me?show=all'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/a\nb', '/'],
  [undefined, '/'],
])('after %j goes to %s', (asked, path) => expect(localPath(asked)).toBe(path));
