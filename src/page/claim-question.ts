/** What follows from an answer. */
interface Answers {
  /** A claim stands, or nobody answered: the page isn't given the benefit. */
  stands(): void;
  /** None stands, but other text came up meanwhile, which was not asked about. */
  unasked(): void;
}

/** Asks the background whether a claim stands in a text: one question at a time, and never the same twice in a row. */
export class ClaimQuestion {
  private asking = false;
  private unasked = false;
  private last = '';

  private readonly claimsStand: (folded: string) => Promise<boolean | undefined>;
  private readonly answers: Answers;
  private readonly signal: AbortSignal;

  constructor(
    claimsStand: (folded: string) => Promise<boolean | undefined>,
    answers: Answers,
    signal: AbortSignal,
  ) {
    this.claimsStand = claimsStand;
    this.answers = answers;
    this.signal = signal;
  }

  async ask(folded: string): Promise<void> {
    if (folded === this.last) return;
    if (this.asking) {
      this.unasked = true;
      return;
    }
    this.asking = true;
    this.unasked = false;
    this.last = folded;
    const stands = await this.claimsStand(folded);
    this.asking = false;
    if (this.signal.aborted) return;
    if (stands !== false) this.answers.stands();
    else if (this.unasked) this.answers.unasked();
  }
}
