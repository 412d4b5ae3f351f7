import type { Locator, Page } from 'playwright-core';

/** Somebody at a page, whose taps, keys and page loads are counted. */
export class Person {
  taps = 0;
  keys = 0;
  loads = 0;

  constructor(
    readonly page: Page,
    private readonly home: string,
    private readonly touch: boolean,
  ) {
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !request.redirectedFrom())
        this.loads += 1;
    });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path.startsWith('http') ? path : `${this.home}${path}`);
  }

  /** A finger, or a click where there is a mouse. */
  async tap(target: Locator | string): Promise<void> {
    const found = typeof target === 'string' ? this.named(target) : target;
    this.taps += 1;
    await (this.touch ? found.tap() : found.click());
  }

  async press(key: string, times = 1): Promise<void> {
    this.keys += times;
    for (let left = times; left > 0; left -= 1) await this.page.keyboard.press(key);
  }

  /** The button or link with these words. */
  named(words: string): Locator {
    return this.page
      .getByRole('button', { name: words })
      .or(this.page.getByRole('link', { name: words }))
      .first();
  }

  field(label: string): Locator {
    return this.page.getByLabel(label).first();
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words).first();
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.text(words).waitFor();
  }

  /** The words of the page, or of a part of it, as somebody reads them. */
  words(part: Locator | string = 'body'): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
    return (typeof part === 'string' ? this.page.locator(part) : part).innerText();
  }

  /** What the keyboard is at: its words, or the label of its field. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
        return at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? at.id;
      return at instanceof HTMLElement ? ((at.textContent || at.getAttribute('aria-label')) ?? at.id) : '';
    });
  }

  /** Until this holds, of whatever the page tells. */
  async until(holds: () => Promise<boolean>, what: string): Promise<void> {
    const deadline = performance.now() + 10_000;
    while (!(await holds())) {
      if (performance.now() > deadline) throw new Error(`Waited ten seconds in vain: ${what}`);
      await this.page.evaluate(() => new Promise((next) => setTimeout(next, 25)));
    }
  }
}
