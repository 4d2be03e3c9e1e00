import { NOTHING_SHOWN } from '../detection/nothing-shown.ts';
import type { AddressFacts, Observation } from '../detection/observation.ts';
import { numbersInAddress } from '../detection/text/phone-numbers.ts';
import type { HookReport } from '../page-hooks/channel-contract.ts';
import { observeLayers } from './layers.ts';
import type { Motion } from './motion.ts';
import { Placing } from './place.ts';
import { boxesOnScreen } from './sample.ts';
import { observeShape } from './shape.ts';
import { Visibility } from './visibility.ts';
import { type VisibleText, walkVisibleText } from './visible-text.ts';

/** Nodes that are read of each box on the screen where the whole document is too large. */
const SCREEN_NODES = 300;

/** What the hooks told of this frame so far. */
export interface HookTally {
  readonly counts: Partial<Record<HookReport['kind'], number>>;
  readonly dialogs: string[];
}

/** Facts of this frame's address. Frames without one of their own (about:, blob:, data:) give the bare protocol. */
export function addressFacts({ protocol, hostname, pathname, search, hash }: Location): AddressFacts {
  return { protocol, host: hostname, path: pathname.slice(0, 300), numbers: numbersInAddress(search, hash) };
}

/** One dear look at a frame: everything that detection may ask about it. */
export class Look {
  private readonly text: VisibleText = { runs: [], characters: 0, cut: false };

  private readonly window: Window;
  private readonly tally: HookTally;
  private readonly motion: Motion;

  constructor(window: Window, tally: HookTally, motion: Motion) {
    this.window = window;
    this.tally = tally;
    this.motion = motion;
  }

  /** Ends the walk early; what was read so far is still judged. */
  cutShort(): void {
    this.text.cut = true;
  }

  /** A flood of elements before the words would use the walk up: what lies on the screen is read in any case. */
  private *readScreen(visibility: Visibility, placing: Placing): Generator<void, void> {
    const known = new Set(this.text.runs.map(({ text }) => text));
    for (const box of boxesOnScreen(this.window.document)) {
      const part: VisibleText = { runs: [], characters: 0, cut: false };
      yield* walkVisibleText(box, visibility, placing, part, SCREEN_NODES);
      for (const run of part.runs) {
        if (known.has(run.text)) continue;
        known.add(run.text);
        this.text.runs.push(run);
      }
    }
  }

  /** The work in small steps, to be run in slices. */
  *run(): Generator<void, Observation> {
    const { document } = this.window;
    const visibility = new Visibility(this.window);
    const placing = new Placing(this.window, visibility);
    yield* walkVisibleText(document, visibility, placing, this.text);
    if (this.text.cut) yield* this.readScreen(visibility, placing);
    const layers = observeLayers(document, visibility);
    yield;
    return {
      address: addressFacts(document.location),
      top: this.window.top === this.window,
      title: document.title.slice(0, 300),
      documentLanguage: document.documentElement?.lang.slice(0, 35).toLowerCase() ?? '',
      runs: this.text.runs,
      dialogs: this.tally.dialogs,
      hooks: this.tally.counts,
      layers,
      motion: this.motion.observe(document, this.text.runs),
      shape: observeShape(document, this.text.runs, this.text.cut),
    };
  }
}

/** Dialogs are judged while the page waits for them, on their own text alone. */
export function observeDialogs(window: Window, { counts, dialogs }: HookTally): Observation {
  return {
    ...NOTHING_SHOWN,
    address: addressFacts(window.document.location),
    top: window.top === window,
    title: window.document.title.slice(0, 300),
    dialogs,
    hooks: counts,
  };
}
