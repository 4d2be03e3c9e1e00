import { EMPTY_FORM, type ReportForm } from '../../reporting/form.ts';

/** True where the person has written something already. */
export function hasFacts({ struck: _s, putBack: _p, includePicture: _i, ...facts }: ReportForm): boolean {
  return Object.entries(facts).some(([field, value]) => {
    const empty = EMPTY_FORM[field as keyof ReportForm];
    return Array.isArray(value) ? value.length > 0 : value !== empty;
  });
}

/** Lines of a text area, with the limits that a form keeps: 50 lines of 500 characters. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .slice(0, 50)
    .map((line) => line.slice(0, 500));
}

/**
 * Reads an amount as people write it: "1,250.50", "1.250,50", "1 250 €", "$99".
 *
 * @returns as the form keeps it ("1250.50"), '' for nothing, or undefined where it can't be read for sure
 */
export function readAmount(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/[\s'’]|\p{Sc}|[A-Za-z]{3}/gu, '');
  if (text === '') return /\S/.test(typed) ? undefined : '';
  const match = /^(\d{1,3}(?:([.,])\d{3})+|\d+)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', group, decimal, cents] = match;
  if (group && group === decimal) return undefined;
  const digits = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return digits.length > 12 ? undefined : cents ? `${digits}.${cents}` : digits;
}

/** Ids with one of them taken out or put in. */
export function withToggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
