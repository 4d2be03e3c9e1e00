import type { ReportForm } from '../../reporting/form.ts';

/**
 * Saves a draft as it is typed: at once, and while one saving runs only the latest of what comes next. Nothing is kept
 * back for a timer, so that closing the page loses nothing.
 */
export class DraftSaver {
  private readonly save: (form: ReportForm) => Promise<unknown>;
  private readonly onResult: (saved: boolean) => void;
  private next: ReportForm | undefined;
  private running = false;

  /**
   * @param save writes a form to the store
   * @param onResult told after each saving whether it worked
   */
  constructor(save: (form: ReportForm) => Promise<unknown>, onResult: (saved: boolean) => void) {
    this.save = save;
    this.onResult = onResult;
  }

  /** Takes the form as it stands now. */
  keep(form: ReportForm): void {
    this.next = form;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.next) {
      const form = this.next;
      this.next = undefined;
      try {
        await this.save(form);
        this.onResult(true);
      } catch (error) {
        console.warn('hangup: the draft could not be saved', error);
        this.onResult(false);
      }
    }
    this.running = false;
  }
}
