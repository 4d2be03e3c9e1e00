/** Milliseconds of main-thread time in one go; a frame of 60 Hz has 16. */
const SLICE = 4;
/** Steps between two looks at the clock: reading it costs about as much as one step. */
const STEPS_PER_READING = 16;

/**
 * Runs a generator in slices, letting the page go on between them.
 *
 * @param work yields after each small step
 * @param total milliseconds of work after which `onSpent` is called, once, to have the work cut short
 * @param onEnd told the milliseconds that the work took
 * @returns what the generator returned, or undefined where it was aborted
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  total: number,
  onSpent: () => void,
  signal: AbortSignal,
  onEnd: (spent: number) => void = () => undefined,
): Promise<T | undefined> {
  let spent = 0;
  while (!signal.aborted) {
    const start = performance.now();
    for (let steps = 1; ; steps += 1) {
      const step = work.next();
      if (step.done) {
        onEnd(spent + performance.now() - start);
        return step.value;
      }
      if (steps % STEPS_PER_READING === 0 && performance.now() - start > SLICE) break;
    }
    const before = spent;
    spent += performance.now() - start;
    if (before <= total && spent > total) onSpent();
    await nextTask();
  }
  return undefined;
}

/** Resolves in a task of its own, without the 4 ms clamp of nested timers. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
