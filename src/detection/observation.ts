/**
 * What one frame showed and did: plain serialisable facts, no judgement. The page room makes it, detection reads it.
 */
export interface Observation {
  readonly address: AddressFacts;
  /** True in the tab's top frame. */
  readonly top: boolean;
  readonly title: string;
  /** `lang` of the document, lower case, or ''. A hint only: kits often leave the wrong one. */
  readonly documentLanguage: string;
  readonly runs: readonly TextRun[];
  /** Texts of the page's dialogs, in order, each at most 2,000 characters. */
  readonly dialogs: readonly string[];
  /** How often each thing that the hooks watch was done. */
  readonly hooks: Readonly<Partial<Record<HookedAct, number>>>;
  readonly layers: LayerFacts;
  readonly motion: MotionFacts;
  readonly shape: PageShape;
}

/** The acts counted by page-hooks. Kept equal to the channel's kinds by a convention test (walls forbid the import). */
export type HookedAct =
  | 'full-screen'
  | 'keyboard-lock'
  | 'pointer-lock'
  | 'dialog'
  | 'history'
  | 'leave-handler'
  | 'open'
  | 'print'
  | 'notification'
  | 'keys-handler'
  | 'menu-handler'
  | 'exit-intent'
  | 'sound'
  | 'speech'
  | 'vibrate'
  | 'download'
  | 'move-window'
  | 'dial';

export interface AddressFacts {
  readonly protocol: string;
  readonly host: string;
  readonly path: string;
  /** Values of the address's parameters and fragment that read as phone numbers, base64 undone. */
  readonly numbers: readonly string[];
}

/** Where a run of text stands, most telling first. */
export type Place =
  | 'layer'
  | 'heading'
  | 'short'
  | 'prose'
  | 'quote'
  | 'code'
  | 'comment'
  | 'result'
  | 'control'
  | 'picture';

/** The visible text of one block. */
export interface TextRun {
  /** Tidy text, at most 1,200 characters. */
  readonly text: string;
  readonly place: Place;
  /** Font size in CSS pixels. */
  readonly size: number;
  /** True where the run moves (marquee, blinking). */
  readonly moving?: boolean;
}

export interface LayerFacts {
  /** Largest share of the viewport (0–1) that one positioned layer above the page covers. */
  readonly cover: number;
  /** Overlapping positioned boxes of window size. */
  readonly windows: number;
  /** Boxes that carry title bars with close, minimise and maximise signs of a system. */
  readonly systemWindows: number;
  /** Highest z-index among the covering layers. */
  readonly zIndex: number;
  /** Share of the viewport in the blue of a stop screen. */
  readonly blue: number;
  readonly cursorHidden: boolean;
  readonly selectionBlocked: boolean;
}

export interface MotionFacts {
  /** Numbers that rose between looks without a request behind them. */
  readonly racing: number;
  /** Progress bars that moved, or file paths that flickered by. */
  readonly progress: number;
  readonly countdown: boolean;
  readonly marquees: number;
  readonly autoplaySounds: number;
}

/** Bounded counts that tell an article, a shop, a forum and an application from a staged page. */
export interface PageShape {
  /** Characters of visible text that were read. */
  readonly textLength: number;
  /** Characters in paragraphs of prose outside layers. */
  readonly proseLength: number;
  readonly paragraphs: number;
  readonly links: number;
  /** Links to other pages of the same host, which a staged page hardly has. */
  readonly innerLinks: number;
  readonly articleMarkup: boolean;
  readonly comments: boolean;
  readonly codeLength: number;
  readonly searchBox: boolean;
  /** Form fields that ask for a name, phone, mail or card. */
  readonly personalFields: number;
  readonly passwordFields: number;
  /** Names of offered programs or scripts ("cleaner.exe"), at most five. */
  readonly downloads: readonly string[];
  /** A chat box that isn't a known vendor's. */
  readonly chat: boolean;
  /** Postal address, opening hours, legal notice, structured data of a business. */
  readonly businessMarks: number;
  /** Kinds of trap that inline scripts and attributes prepare, by name. */
  readonly traps: readonly string[];
  /** `tel:` links. */
  readonly telLinks: number;
  /** Runs are incomplete: the cap on text or time was reached. */
  readonly cut: boolean;
}
