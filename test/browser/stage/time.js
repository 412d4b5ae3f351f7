const RealDate = Date;
const ahead = Number(process.env.TIME_AHEAD ?? 0);
let more = 0;

/**
 * The time of the machine, moved: the portal's pages and the services then agree on what today is. Every test runs on
 * the morning of a Tuesday in September, whenever it runs.
 */
globalThis.Date = new Proxy(RealDate, {
  construct: (Real, args, target) => Reflect.construct(Real, args.length > 0 ? args : [now()], target),
  apply: () => new RealDate(now()).toString(),
  get: (Real, name) => (name === 'now' ? now : Reflect.get(Real, name)),
});

const now = () => RealDate.now() + ahead + more;

export function moveOn(milliseconds) {
  more += milliseconds;
}

/** When it is that time by the clock on the wall. A browser counts a cookie's days by that clock. */
export const onTheWall = (moment) => new RealDate(new RealDate(moment).getTime() - ahead - more);
