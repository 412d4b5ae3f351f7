import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** The fields of our inputs, each with its limit in words: what it is called, how long it may be. */

/** Words of a person: trimmed, then counted in characters as people count them. */
export const Words = (name: string, least: number, most: number) => {
  const limit = least === 0 ? `最多 ${most} 个字` : `${least} 到 ${most} 个字`;
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    Length(least, most, {
      message: ({ value }) =>
        value === '' || value === undefined || value === null ? `请填写${name}` : `${name}需要 ${limit}`,
      context: { limit },
    }),
  );
};

export const Phone = (name = '手机号') =>
  applyDecorators(
    Transform(({ value }) =>
      typeof value === 'string' ? halfWidth(value).replace(/[\s-]|^\+?86(?=1\d{10}$)/g, '') : value,
    ),
    Matches(/^1\d{10}$/, { message: `${name}是 1 开头的 11 位数字`, context: { limit: '11 位数字' } }),
  );

export const OneTimeCode = () =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? halfWidth(value).replace(/\s/g, '') : value)),
    Matches(/^\d{6}$/, { message: '验证码是 6 位数字', context: { limit: '6 位数字' } }),
  );

export const Id = (name: string) => IsUUID('all', { message: `${name}不是有效的编号`, context: { limit: 'UUID' } });

export const Ids = (name: string, most: number) =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(most, { message: `${name}最多 ${most} 个`, context: { limit: `最多 ${most} 个` } }),
    IsUUID('all', { each: true, message: `${name}里有无效的编号`, context: { limit: 'UUID' } }),
  );

export const Whole = (name: string, least: number, most: number) => {
  const context = { limit: `${least} 到 ${most}` };
  return applyDecorators(
    IsInt({ message: `${name}须为整数`, context }),
    Min(least, { message: `${name}不能小于 ${least}`, context }),
    Max(most, { message: `${name}不能大于 ${most}`, context }),
  );
};

export const Position = (axis: 'longitude' | 'latitude') => {
  const options = {
    message: axis === 'longitude' ? '经度在 -180 到 180 之间' : '纬度在 -90 到 90 之间',
    context: { limit: axis === 'longitude' ? '±180' : '±90' },
  };
  return axis === 'longitude' ? IsLongitude(options) : IsLatitude(options);
};

export const Nested = (type: () => new () => object) => applyDecorators(ValidateNested(), Type(type));

export const Maybe = () => IsOptional();

/** Page sizes: 1 to 100. */
export class PageArgs {
  @Maybe()
  @Whole('每页条数', 1, 100)
  first?: number;

  @Maybe()
  @Length(1, 500, { message: '翻页位置无效', context: { limit: '500' } })
  after?: string;
}

/** Full-width digits and letters, as Chinese keyboards give them, to half width. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
