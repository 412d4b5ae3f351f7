/** Where the present moment comes from: time is an argument everywhere else, so that replay and tests can move it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date(Date.now());
  }
}

/** A clock that stands still until somebody moves it, in either direction: replay jumps back to the first act. */
export class MovableClock extends Clock {
  private at: number;

  constructor(start: Date) {
    super();
    this.at = start.getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  moveTo(moment: Date): void {
    this.at = moment.getTime();
  }

  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}
