import { Injectable, Logger } from '@nestjs/common';

/** The outside that carries short messages. A town's contract decides which adapter stands here. */
export abstract class Sms {
  abstract send(phone: string, words: string): Promise<void>;
}

/** The example set-up's adapter: what would go out is written to the log. */
@Injectable()
export class LogSms extends Sms {
  private readonly log = new Logger('SMS');

  async send(phone: string, words: string): Promise<void> {
    this.log.log(`${phone.slice(0, 3)}****${phone.slice(-4)} ${words}`);
  }
}
