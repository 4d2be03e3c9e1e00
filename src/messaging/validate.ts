import * as v from 'valibot';
import type { Command, ConsiderMessage, ObservedMessage } from './messages.ts';
import { observationSchema } from './validate-observation.ts';

const frameSchema = v.variant('type', [
  v.object({ type: v.literal('consider'), text: v.pipe(v.string(), v.maxLength(60_000)) }),
  v.object({
    type: v.literal('observed'),
    observation: observationSchema,
    gist: v.pipe(v.string(), v.maxLength(4000)),
    all: v.boolean(),
  }),
]);

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

/** @returns what a frame tells, or undefined where it isn't of the known shape */
export function parseFrameMessage(message: unknown): ConsiderMessage | ObservedMessage | undefined {
  const result = v.safeParse(frameSchema, message);
  return result.success ? (result.output as ConsiderMessage | ObservedMessage) : undefined;
}

/** @returns the command, or undefined where it isn't one of the known shape */
export function parseCommand(message: unknown): Command | undefined {
  const result = v.safeParse(commandSchema, message);
  return result.success ? result.output : undefined;
}
