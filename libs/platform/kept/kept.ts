/**
 * Values read often and changed rarely. A stale one is still given while a fresh one is read behind it, so that nobody
 * who holds a database connection ever waits for another.
 */
export class Kept<Key, Value> {
  private readonly values = new Map<Key, { value: Promise<Value>; freshUntil: number }>();

  constructor(
    private readonly read: (key: Key) => Promise<Value>,
    private readonly milliseconds = 60_000,
  ) {}

  get(key: Key): Promise<Value> {
    const kept = this.values.get(key);
    if (!kept) return this.refresh(key);
    if (performance.now() > kept.freshUntil) {
      kept.freshUntil = Number.POSITIVE_INFINITY;
      void this.refresh(key, kept.value).catch(() => undefined);
    }
    return kept.value;
  }

  /** What was read is no longer true: the next one to ask waits for the new. */
  forget(): void {
    this.values.clear();
  }

  private refresh(key: Key, meanwhile?: Promise<Value>): Promise<Value> {
    const fresh = this.read(key);
    const keep = (value: Promise<Value>) =>
      this.values.set(key, { value, freshUntil: performance.now() + this.milliseconds });
    if (!meanwhile) keep(fresh);
    return fresh.then(
      (value) => {
        keep(fresh);
        return value;
      },
      (error) => {
        if (meanwhile) keep(meanwhile);
        else this.values.delete(key);
        throw error;
      },
    );
  }
}
