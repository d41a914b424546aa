/** Counts what happened in the last while, name by name. */
export class SlidingWindow {
  #length: number;
  #seen = new Map<string, number[]>();

  constructor(milliseconds: number) {
    this.#length = milliseconds;
  }

  /** Whole seconds until there is room for one more, or 0 when there is room now. */
  wait(name: string, limit: number, at: Date): number {
    const since = at.getTime() - this.#length;
    const recent = (this.#seen.get(name) ?? []).filter((time) => time > since);
    this.#seen.set(name, recent);
    const oldest = recent[recent.length - limit];
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest - since) / 1000));
  }

  count(name: string, at: Date): void {
    const seen = this.#seen.get(name);
    if (seen) seen.push(at.getTime());
    else this.#seen.set(name, [at.getTime()]);
  }

  clear(): void {
    this.#seen.clear();
  }
}
