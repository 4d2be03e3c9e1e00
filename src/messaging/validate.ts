import * as v from 'valibot';
import { FAMILIES, QUOTE_LIMIT, SCAM_KINDS, SIGNALS } from '../detection/evidence.ts';
import { signals } from '../detection/registry.ts';
import { VERDICT_LEVELS } from '../detection/verdict.ts';
import { WEIGHTS } from '../detection/weights.ts';
import type { Command, EvidenceMessage } from './messages.ts';

const short = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const strings = (most: number, limit: number) => v.pipe(v.array(short(limit)), v.maxLength(most));

/** Families of the signals that frames judge; what only the background judges, such as whose site it is, isn't there. */
const FAMILY_OF = new Map(signals.map(({ id, family }) => [id, family]));

const evidenceSchema = v.pipe(
  v.object({
    signal: v.picklist(SIGNALS),
    family: v.picklist(FAMILIES),
    weight: v.pipe(v.number(), v.minValue(0)),
    quote: v.exactOptional(short(QUOTE_LIMIT)),
    count: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
  v.check(({ signal, family, weight }) => FAMILY_OF.get(signal) === family && weight <= WEIGHTS[signal]),
);

/** Limits are those the detector keeps itself; more means that something else speaks. */
const evidenceMessageSchema = v.object({
  type: v.literal('evidence'),
  evidence: v.pipe(v.array(evidenceSchema), v.maxLength(SIGNALS.length)),
  numbers: strings(20, 60),
  emails: strings(20, 254),
  brands: strings(20, 60),
  title: short(300),
  language: v.exactOptional(short(20)),
  kind: v.exactOptional(v.picklist(SCAM_KINDS)),
  level: v.picklist(VERDICT_LEVELS),
});

const id = v.pipe(v.string(), v.uuid());
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** One exact host, with a port where it has one; never a pattern or an address. */
const host = v.pipe(v.string(), v.regex(/^[^\s/\\*@?#]+$/), v.maxLength(253));
const commandSchema = v.variant('type', [
  v.object({ type: v.literal('get-case'), id }),
  v.object({ type: v.literal('close-page'), id }),
  v.object({ type: v.literal('continue'), id, scope: v.picklist(['once', 'session', 'always']) }),
  v.object({ type: v.literal('get-tab-state'), tabId }),
  v.object({
    type: v.literal('pause'),
    until: v.union([v.pipe(v.number(), v.finite()), v.picklist(['manual', 'resume'])]),
  }),
  v.object({ type: v.literal('allow-host'), host, allow: v.boolean() }),
  v.object({ type: v.literal('practice-alarm') }),
  v.object({ type: v.literal('record-missed'), tabId }),
  v.object({ type: v.literal('take-picture'), tabId }),
  v.object({ type: v.literal('send-reports') }),
]);

/** @returns the message, or undefined where it isn't one of the known shape */
export function parseEvidenceMessage(message: unknown): EvidenceMessage | undefined {
  const result = v.safeParse(evidenceMessageSchema, message);
  return result.success ? (result.output as EvidenceMessage) : undefined;
}

/** @returns the command, or undefined where it isn't one of the known shape */
export function parseCommand(message: unknown): Command | undefined {
  const result = v.safeParse(commandSchema, message);
  return result.success ? result.output : undefined;
}
