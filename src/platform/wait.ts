/** Waits so many milliseconds. @returns undefined, so that a race with an answer tells that none came */
export function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
