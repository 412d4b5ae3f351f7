/** Nothing for 300 ms, then the shape of what comes; a word after three seconds. */
export function Waiting({ lines = 8 }: { lines?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without content
        <i key={line} />
      ))}
      <p className="muted">网络较慢，正在重试</p>
    </div>
  );
}
