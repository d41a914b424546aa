interface Appointment {
  at: number;
  run: () => void;
  timer: NodeJS.Timeout | null;
}

/** The sandbox's time. Frozen at `start` when one is given, else real time; both can be advanced and both can lie. */
export class SandboxClock {
  /** Added to every time that a vendor states (`Date` headers, `created_at`), in milliseconds. */
  skewMs = 0;
  #start: number | null;
  #advanced = 0;
  #due: Appointment[] = [];

  constructor(start: Date | null = null) {
    this.#start = start?.getTime() ?? null;
  }

  now(): Date {
    return new Date((this.#start ?? Date.now()) + this.#advanced);
  }

  /** What the vendors believe the time to be. */
  stated(): Date {
    return new Date(this.now().getTime() + this.skewMs);
  }

  /** Moves time on and runs everything that falls due, in order, before it returns. */
  advance(milliseconds: number): void {
    this.#advanced += milliseconds;
    const now = this.now().getTime();
    const due = this.#due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    this.#due = this.#due.filter(({ at }) => at > now);
    for (const { run, timer } of due) {
      if (timer) clearTimeout(timer);
      run();
    }
  }

  /** Runs something later: when time is advanced that far or, on a running clock, when it gets there by itself. */
  schedule(milliseconds: number, run: () => void): void {
    const entry: Appointment = { at: this.now().getTime() + milliseconds, run, timer: null };
    this.#due.push(entry);
    if (this.#start !== null) return;
    entry.timer = setTimeout(() => {
      if (!this.#due.includes(entry)) return;
      this.#due = this.#due.filter((other) => other !== entry);
      run();
    }, milliseconds);
    entry.timer.unref();
  }

  after(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.schedule(milliseconds, resolve));
  }

  /** Forgets what was scheduled and tells the time truly again. */
  reset(): void {
    for (const { timer } of this.#due) if (timer) clearTimeout(timer);
    this.#due = [];
    this.#advanced = 0;
    this.skewMs = 0;
  }
}
