import { browser } from '../platform/browser.ts';

/**
 * A value in `storage.session` with a copy in memory: the worker may stop at any time and finds its cases again.
 * Writes go through at once; a full or missing store costs only what a stop would lose.
 */
export class SessionValue<T> {
  private loaded: Promise<T> | undefined;
  private writing: Promise<void> = Promise.resolve();

  private readonly key: string;
  private readonly initial: () => T;

  constructor(key: string, initial: () => T) {
    this.key = key;
    this.initial = initial;
  }

  /** The value; changes to it must be followed by {@link save}. */
  get(): Promise<T> {
    this.loaded ??= browser.storage.session
      .get(this.key)
      .then((stored) => (stored[this.key] as T | undefined) ?? this.initial())
      .catch(() => this.initial());
    return this.loaded;
  }

  async save(): Promise<void> {
    const value = await this.get();
    this.writing = this.writing
      .then(() => browser.storage.session.set({ [this.key]: value }))
      .catch((error: unknown) => console.warn(`hangup: ${this.key} could not be kept`, error));
    await this.writing;
  }
}
