import type { SignalId } from '../detection/evidence.ts';
import { gatherFacts, type ReportInput } from './gather-facts.ts';
import type { MaskedPart } from './mask.ts';
import { type ReportFacts, STRIKABLE } from './report-facts.ts';
import { strike } from './strike.ts';
import { formatTime } from './time.ts';
import type { ReportKey } from './words.ts';

/** One line of a field: text as it stands, a text of namespace `report-fields`, or a piece of evidence. */
export type FieldValue =
  | { readonly text: string }
  | { readonly key: ReportKey }
  | { readonly signal: SignalId; readonly quote?: string; readonly count?: number };

/** One field of the preview. */
export interface ReportField {
  readonly id: string;
  /** In namespace `report-fields`. */
  readonly label: ReportKey;
  readonly values: readonly FieldValue[];
  /** May tell of the person, and so deserves a second look. */
  readonly sensitive: boolean;
  readonly struck: boolean;
  /** False for the address, without which there is no report. */
  readonly strikable: boolean;
  /** What was masked in it, each with whether the person put it back. */
  readonly masked: readonly (MaskedPart & { readonly putBack: boolean })[];
}

/** A report as the person previews it, and as it leaves the machine. */
export interface Report {
  /** In reading order; struck ones are there too, so that they can be put back. Empty ones are not. */
  readonly fields: readonly ReportField[];
  /** What exporters get: without what was struck or masked. */
  readonly facts: ReportFacts;
}

const SENSITIVE = new Set(['url', 'chain', 'browser', 'story', 'loss', 'reporter', 'picture', 'title']);

/** Builds a report. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const { facts, form, masked } = gatherFacts(input);
  const putBack = new Set(form.putBack);
  const fields = fieldValues(facts)
    .filter(({ values }) => values.length > 0)
    .map(({ id, values }): ReportField => {
      const prefix = id === 'chain' || id === 'evidence' ? `${id}-` : `${id}/`;
      return {
        id,
        label: `field-${id}`,
        values,
        sensitive: SENSITIVE.has(id),
        struck: form.struck.includes(id),
        strikable: (STRIKABLE as readonly string[]).includes(id),
        masked: masked
          .filter((part) => part.id.startsWith(prefix))
          .map((part) => ({ ...part, putBack: putBack.has(part.id) })),
      };
    });
  return { fields, facts: strike(facts, form.struck) };
}

type FieldId = (typeof STRIKABLE)[number] | 'url' | 'hosting';

/** The values of every field in reading order; also of facts that were struck already, for the text export. */
export function fieldValues(facts: ReportFacts): { id: FieldId; values: FieldValue[] }[] {
  const text = (value: string | undefined): FieldValue[] => (value ? [{ text: value }] : []);
  const texts = (values: readonly string[]): FieldValue[] => values.map((value) => ({ text: value }));
  const numbers = (values: ReportFacts['numbers']): FieldValue[] =>
    values.map(({ shown, e164, country }) => ({
      text: e164 ? `${shown} (${[e164, country].filter(Boolean).join(', ')})` : shown,
    }));
  const { loss, reporter, remoteAccess } = facts;
  return [
    { id: 'url', values: text(facts.url) },
    { id: 'time', values: text(formatTime(facts.at, facts.timeZone)) },
    { id: 'title', values: text(facts.title) },
    { id: 'numbers', values: numbers(facts.numbers) },
    { id: 'emails', values: texts(facts.emails) },
    { id: 'brands', values: texts(facts.brands) },
    { id: 'story', values: text(facts.story) },
    { id: 'callerNumbers', values: numbers(facts.callerNumbers) },
    { id: 'callerEmails', values: texts(facts.callerEmails) },
    { id: 'callerWebsites', values: texts(facts.callerWebsites) },
    { id: 'callerNames', values: texts(facts.callerNames) },
    {
      id: 'remoteAccess',
      values: remoteAccess === undefined ? [] : [{ key: remoteAccess ? 'remote-yes' : 'remote-no' }],
    },
    { id: 'loss', values: text(loss && [loss.amount.toFixed(2), loss.currency].filter(Boolean).join(' ')) },
    { id: 'payments', values: facts.payments.map((method) => ({ key: `payment-${method}` })) },
    { id: 'evidence', values: [...facts.evidence] },
    {
      id: 'chain',
      values: texts(
        facts.chain.map(({ at, how, url }) => `${formatTime(at, facts.timeZone)} ${how}: ${url}`),
      ),
    },
    { id: 'hosting', values: text(facts.hostingSuffix) },
    {
      id: 'browser',
      values: texts([facts.browser, facts.version && `Hangup ${facts.version}`].filter(Boolean) as string[]),
    },
    { id: 'reporter', values: texts([reporter?.name, reporter?.email].filter((one) => one !== undefined)) },
    { id: 'picture', values: facts.picture ? [{ key: 'picture-included' }] : [] },
  ];
}
