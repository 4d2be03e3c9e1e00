import type { Observation } from './observation.ts';

/** An observation of a frame that shows and does nothing: what only a dialog or a header speaks from is put over it. */
export const NOTHING_SHOWN: Omit<Observation, 'address' | 'top'> = {
  title: '',
  documentLanguage: '',
  runs: [],
  dialogs: [],
  hooks: {},
  layers: {
    cover: 0,
    windows: 0,
    systemWindows: 0,
    zIndex: 0,
    blue: 0,
    cursorHidden: false,
    selectionBlocked: false,
  },
  motion: { racing: 0, progress: 0, countdown: false, marquees: 0, autoplaySounds: 0 },
  shape: {
    textLength: 0,
    proseLength: 0,
    paragraphs: 0,
    links: 0,
    innerLinks: 0,
    articleMarkup: false,
    comments: false,
    codeLength: 0,
    searchBox: false,
    personalFields: 0,
    passwordFields: 0,
    downloads: [],
    chat: false,
    businessMarks: 0,
    traps: [],
    telLinks: 0,
    cut: false,
  },
};
