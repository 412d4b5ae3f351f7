import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../settings/settings.js';

/** The outside that carries short messages. A town's contract decides which adapter stands here. */
export abstract class Sms {
  abstract send(phone: string, words: string): Promise<void>;
}

/** Until a gateway is connected: the example set-up writes to the log what would go out, any other only that nothing did. */
@Injectable()
export class LogSms extends Sms {
  private readonly log = new Logger('SMS');

  constructor(private readonly settings: Settings) {
    super();
  }

  async send(phone: string, words: string): Promise<void> {
    const told = this.settings.example ? words : '(no gateway is connected: nothing was sent)';
    this.log.warn(`${phone.slice(0, 3)}****${phone.slice(-4)} ${told}`);
  }
}
