/** A CPU profile as the DevTools protocol gives it (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/). */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** Microseconds. */
  readonly startTime: number;
  readonly samples?: readonly number[] | undefined;
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[] | undefined;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[] | undefined;
}

/** What extension scripts cost on one page, in milliseconds. */
export interface ScriptCost {
  /** Time in functions of extension scripts themselves, the measure that peers were taken with. */
  readonly self: number;
  /** The same with what they call: style, layout, expressions, the engine's own functions. */
  readonly withCalled: number;
  /** The longest stretch without a break, {@link withCalled}. */
  readonly longestSlice: number;
  /** {@link self} by function, `name file:line`, dearest first. */
  readonly byFunction: ReadonlyMap<string, number>;
}

/**
 * The sampler interrupts scripts, expressions and layout alike, so a longer gap between samples, in microseconds, means
 * that the machine ran something else. It counts as this much.
 */
const LONGEST_GAP = 500;
const BREAKS = new Set(['(program)', '(idle)', '(root)']);

/**
 * Sums what scripts of extensions cost.
 *
 * @param isOurs tells by its url whether a script belongs to the measured extension
 */
export function costOfScripts(profile: CpuProfile, isOurs: (url: string) => boolean): ScriptCost {
  const { own, under, name } = index(profile.nodes, isOurs);
  const byFunction = new Map<string, number>();
  let [self, withCalled, slice, longestSlice] = [0, 0, 0, 0];
  const { samples = [], timeDeltas = [] } = profile;
  samples.forEach((id, at) => {
    // A sample stands for the time until the next one.
    const time = Math.min(LONGEST_GAP, Math.max(0, timeDeltas[at + 1] ?? 0)) / 1000;
    if (own.has(id)) {
      self += time;
      const label = name.get(id) ?? '';
      byFunction.set(label, (byFunction.get(label) ?? 0) + time);
    }
    if (under.has(id)) {
      withCalled += time;
      slice += time;
      longestSlice = Math.max(longestSlice, slice);
    } else if (BREAKS.has(name.get(id) ?? '')) slice = 0;
  });
  return {
    self,
    withCalled,
    longestSlice,
    byFunction: new Map([...byFunction].sort((a, b) => b[1] - a[1])),
  };
}

function index(nodes: readonly ProfileNode[], isOurs: (url: string) => boolean) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const under = new Set<number>();
  const name = new Map<number, string>();
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  const open = nodes.filter(({ id }) => !children.has(id)).map((node) => ({ node, inside: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, inside } = next;
    const { functionName, url, lineNumber } = node.callFrame;
    const ours = isOurs(url);
    if (ours) own.add(node.id);
    if (ours || inside) under.add(node.id);
    const place = url ? ` ${url.split('/').pop()}:${lineNumber + 1}` : '';
    name.set(node.id, `${functionName || '(anonymous)'}${place}`);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) open.push({ node: child, inside: ours || inside });
    }
  }
  return { own, under, name };
}
