// What runs in the background once a report is shown, and puts its part into it: figures that take long, and what is
// worked out further. Neither keeps the visitor from anything.
import type { Outcome } from "./core";
import type { Advisor, Answer } from "./further/index";
import type { ActionChange, Further, Session } from "./generated/report";

/** How far something is that is not in the report yet, or why it will not come. */
export interface Late {
  outcome: "running" | "cancelled" | "failed";
  /** Code of the measure under way, where it is one. */
  name: string;
  /** From 0 to 1. */
  done: number;
  detail: string;
}

/** Whose report it is. */
export interface Host {
  outcome(): Outcome | undefined;
  session(): Session;
  /** It is further than before. */
  told(): void;
  /** The report has more in it. */
  changed(): void;
  /** All is to be analysed once more. */
  anew(): Promise<void>;
}

/** A part of it. */
export interface Background {
  /** While it is not in the report; `undefined` too where nothing is to come. */
  readonly late: Late | undefined;
  /** Settles when it is in the report, or will not come. */
  readonly settled: Promise<void>;
  /** Leaves it out. */
  cancel(): void;
  /** Does what was left out. */
  again(): Promise<void>;
}

/** The figures that take long. */
export class LateFigures implements Background {
  late: Late | undefined;
  settled: Promise<void> = Promise.resolve();
  #measuring: AbortController | undefined;

  constructor(readonly host: Host) {}

  begin(): void {
    this.forget();
    const outcome = this.host.outcome();
    if (!outcome || outcome.report.network.left_out.length === 0 || outcome.report.network.structure) return;
    this.settled = this.#measure(outcome, (this.#measuring = new AbortController()).signal);
    this.host.told();
  }

  cancel(): void {
    this.#measuring?.abort();
  }

  async again(): Promise<void> {
    // What broke off may have taken along what the core knew of this network.
    if (this.late?.outcome === "failed") await this.host.anew();
    else this.begin();
  }

  forget(): void {
    this.cancel();
    this.late = undefined;
  }

  async #measure(outcome: Outcome, signal: AbortSignal): Promise<void> {
    const { host } = this;
    const late: Late = (this.late = running());
    try {
      const { measureLate } = await import("./measures/index");
      await measureLate(
        outcome,
        (progress) => {
          Object.assign(late, progress);
          if (this.late === late) host.told();
        },
        signal,
      );
      if (this.late === late) this.late = undefined;
    } catch (error) {
      Object.assign(late, signal.aborted ? { outcome: "cancelled" } : { outcome: "failed", detail: String(error) });
    }
    host.told();
    if (host.outcome()?.report.network === outcome.report.network) host.changed();
  }
}

const SEEN = { recommendations: null, positions: null };

/** What is worked out further; who works it out stays, and answers to another plan. */
export class LateFurther implements Background {
  late: Late | undefined;
  settled: Promise<void> = Promise.resolve();
  /** Parts that stand while others are worked out. */
  found: Partial<Further> = {};
  /** What single actions would change stands under any plan of the same actions. */
  actions: readonly ActionChange[] | undefined;
  #done: () => void = () => {};
  /** What an answer brought that a later one overtook. */
  #unseen: Pick<Answer, "recommendations" | "positions"> = SEEN;
  /** The plan that is shown. */
  #plan = 0;
  /** Parts found with a plan that is not shown: those that stand with any plan are not found again. */
  #beside: Partial<Further> = {};
  /** Knows the network that is shown. */
  #advisor: Advisor | undefined;
  #advising: AbortController | undefined;

  constructor(readonly host: Host) {}

  /** Whether another plan may be asked for. */
  get answers(): boolean {
    return this.#advisor !== undefined;
  }

  begin(): void {
    const outcome = this.host.outcome();
    // Another plan, or the report that stays on screen.
    if (outcome && this.#advisor?.model === outcome.model) return;
    this.forget();
    if (!outcome || outcome.report.further) return;
    this.#await();
    void this.#start(outcome, this.host.session(), (this.#advising = new AbortController()).signal);
  }

  cancel(): void {
    this.#end("cancelled");
  }

  async again(): Promise<void> {
    this.begin();
    this.host.changed();
  }

  forget(): void {
    this.#end(undefined);
    this.found = {};
    this.actions = undefined;
    this.#unseen = SEEN;
    this.#plan = 0;
    this.#beside = {};
  }

  /** Another plan for the same diagnosis; `undefined` where the session asks for more, or nobody answers. */
  async replan(session: Session): Promise<Answer | undefined> {
    try {
      const answer = await this.#advisor?.replan(session);
      if (!answer) return undefined;
      const { recommendations, positions } = this.#unseen;
      return (this.#unseen = { ...answer, recommendations: answer.recommendations ?? recommendations, positions: answer.positions ?? positions });
    } catch {
      // What broke off is made anew.
      return undefined;
    }
  }

  /** Takes out of `before` what does not stand with another plan, and waits for it. */
  follow(before: Further | null, { anew, recommendations, number }: Answer): void {
    const found: Partial<Further> = { ...this.found, ...before, ...this.#beside };
    if (recommendations) this.actions = undefined;
    else this.actions = found.changes?.actions ?? this.actions;
    for (const part of anew) delete found[part];
    this.found = found;
    this.#beside = {};
    this.#unseen = SEEN;
    this.#plan = number;
    this.#await();
  }

  async #start(outcome: Outcome, session: Session, signal: AbortSignal): Promise<void> {
    const { host } = this;
    const failed = (error: unknown): void => {
      if (!signal.aborted) this.#end("failed", String(error));
    };
    try {
      const { advise } = await import("./further/index");
      this.#advisor = await advise(outcome, session, signal, {
        progress: (done, plan) => {
          if (plan !== this.#plan) return;
          Object.assign(this.late ?? {}, { done });
          host.told();
        },
        // Of another plan than the one that is shown where a later answer overtakes it: that one's own parts follow.
        found: (found, plan) => {
          Object.assign(plan === this.#plan ? this.found : this.#beside, found);
          if (plan === this.#plan) host.changed();
        },
        done: (plan) => {
          if (plan !== this.#plan) return;
          host.outcome()!.report.further = this.found as Further;
          this.found = {};
          this.actions = this.late = undefined;
          this.#settle();
          host.told();
          host.changed();
        },
        failed,
      });
    } catch (error) {
      failed(error);
    }
  }

  #await(): void {
    this.late = running();
    // Who waits for the parts of an earlier plan waits for these.
    const before = this.#done;
    this.settled = new Promise((resolve) => {
      this.#done = () => {
        before();
        resolve();
      };
    });
    this.host.told();
  }

  #settle(): void {
    const done = this.#done;
    this.#done = () => {};
    done();
  }

  #end(outcome: "cancelled" | "failed" | undefined, detail = ""): void {
    this.#advising?.abort();
    this.#advisor?.end();
    this.#advisor = undefined;
    this.late = outcome && { outcome, name: "", done: 0, detail };
    this.#settle();
    this.host.told();
  }
}

function running(): Late {
  return { outcome: "running", name: "", done: 0, detail: "" };
}
