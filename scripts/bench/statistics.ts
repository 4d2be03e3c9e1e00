/** The value below which a share of the values lies (nearest rank). @param share 0–1 @returns NaN where there is none */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}

/** The middle value. @returns NaN where there is none */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
