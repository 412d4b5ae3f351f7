import { Refusal } from '../outcome/outcome.js';

export class FileTooLarge extends Refusal {
  readonly message: string;
  /** `limit` in words: 20 MB, or a number of pixels. */
  constructor(readonly limit: string) {
    super();
    this.message = `文件太大，最多 ${limit}。请压缩或分开后再上传`;
  }
}

export class FileTypeRefused extends Refusal {
  readonly message: string;
  /** `found` in words: what the bytes are, whatever the name says. */
  constructor(
    readonly found: string,
    advice = '可以上传照片（JPG、PNG、WebP）、PDF、Word（docx）、Excel（xlsx）、CSV 和纯文本（txt）',
  ) {
    super();
    this.message = `不能上传${found}。${advice}`;
  }
}

export class FileBroken extends Refusal {
  readonly message = '文件打不开，可能没有传完整或已损坏。请检查后重新上传';
}

export class FileEmpty extends Refusal {
  readonly message = '文件是空的，没有内容。请重新选择文件';
}

export class TooManyUploads extends Refusal {
  readonly message: string;
  constructor(
    readonly limit: number,
    readonly minutes: number,
  ) {
    super();
    this.message = `未登录时每小时最多上传 ${limit} 个文件。请登录，或 ${minutes} 分钟后再试`;
  }
}
