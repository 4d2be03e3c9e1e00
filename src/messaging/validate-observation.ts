import * as v from 'valibot';
import type { HookedAct, Observation, Place } from '../detection/observation.ts';

/** Limits are over those that the page room keeps itself; more means that something else speaks. */
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const texts = (most: number, limit: number) => v.pipe(v.array(text(limit)), v.maxLength(most));
const count = v.pipe(v.number(), v.minValue(0));
/** The browser writes infinite numbers and those that aren't any as null. */
const measure = v.pipe(
  v.nullable(v.number()),
  v.transform((value) => value ?? 0),
);

/** Records, so that the compiler tells when one is missing. */
const PLACES: Readonly<Record<Place, true>> = {
  layer: true,
  heading: true,
  short: true,
  prose: true,
  quote: true,
  code: true,
  comment: true,
  result: true,
  control: true,
  picture: true,
};
const ACTS: Readonly<Record<HookedAct, true>> = {
  'full-screen': true,
  'keyboard-lock': true,
  'pointer-lock': true,
  dialog: true,
  history: true,
  'leave-handler': true,
  open: true,
  print: true,
  notification: true,
  'keys-handler': true,
  'menu-handler': true,
  'exit-intent': true,
  sound: true,
  speech: true,
  vibrate: true,
  download: true,
  'move-window': true,
  dial: true,
};

function keysOf<K extends string>(record: Readonly<Record<K, true>>): K[] {
  return Object.keys(record) as K[];
}

/** An observation as a frame tells it. */
export const observationSchema: v.GenericSchema<unknown, Observation> = v.object({
  address: v.object({
    protocol: text(60),
    host: text(300),
    path: text(300),
    numbers: texts(5, 300),
  }),
  top: v.boolean(),
  title: text(300),
  documentLanguage: text(100),
  runs: v.pipe(
    v.array(
      v.object({
        text: text(4000),
        place: v.picklist(keysOf(PLACES)),
        size: measure,
        moving: v.exactOptional(v.boolean()),
      }),
    ),
    v.maxLength(20_000),
  ),
  dialogs: texts(5, 2000),
  hooks: v.record(v.picklist(keysOf(ACTS)), v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  layers: v.object({
    cover: measure,
    windows: count,
    systemWindows: count,
    zIndex: measure,
    blue: measure,
    cursorHidden: v.boolean(),
    selectionBlocked: v.boolean(),
  }),
  motion: v.object({
    racing: count,
    progress: count,
    countdown: v.boolean(),
    marquees: count,
    autoplaySounds: count,
  }),
  shape: v.object({
    textLength: count,
    proseLength: count,
    paragraphs: count,
    links: count,
    innerLinks: count,
    articleMarkup: v.boolean(),
    comments: v.boolean(),
    codeLength: count,
    searchBox: v.boolean(),
    personalFields: count,
    passwordFields: count,
    downloads: texts(5, 80),
    chat: v.boolean(),
    businessMarks: count,
    traps: texts(40, 40),
    telLinks: count,
    cut: v.boolean(),
  }),
});
