/** A number that reads as one to call. */
export interface FoundNumber {
  /** As shown, tidy. */
  readonly shown: string;
  /** Digits only, for comparing. */
  readonly digits: string;
  readonly at: number;
  /** 0–1: how surely its shape alone is that of a phone number. */
  readonly certainty: number;
}

/** Digits in groups with the signs that phone numbers are written with; words are tried on each candidate. */
const CANDIDATE =
  /(?<![\w.,/=#@-])(?:\+|\(\+?|00)?\d(?:[\s()\u00a0./\u2010-\u2015\u30fc\uff70*~-]{0,3}\d){6,16}(?![\w@]|[.,:]\d)/g;
const DATE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}-\d{2}-\d{2}[ T]?\d*)(?:\s|$)|\b(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d$/;
const IP_OR_VERSION = /^\d{1,3}(?:\.\d{1,3}){3}$|^\d+(?:\.\d+){1,4}$/;
const THOUSANDS = /^\d{1,3}(?:[ .\u00a0]\d{3})+$/;
const TIME = /\d{1,2}:\d{2}/;
/** Toll-free, shared-cost and "no place" prefixes of the countries that kits aim at (ITU-T E.164 national plans). */
const SERVICE_PREFIX =
  /^(?:1?8(?:00|33|44|55|66|77|88)|0800|0808|0805|0820|080[0-9]|0120|0570|050|1[38]00|0180\d|0900|0850|900|901|902|020|0200|800|116|400|4008|(?:0{1,2}|\+)?(?:1|44|49|33|81|61|31|34|39|46|48)?8(?:00|08|44|55|66|77|88))/;
const NOT_BEFORE =
  /(?:order|invoice|ticket|case|ref(?:erence)?|serial|isbn|issn|ean|sku|vat|iban|account|tracking|id|no|nr|code|error|版|番号は|ID)[\s.:#№-]{0,3}$/i;
const CALL_BEFORE =
  /(?:tel|phone|call|dial|fon|☎|📞|✆|電話|tlf|nummer|numero|número|number)[\s.:)(+-]{0,4}$/i;
const MONEY = /[$€£¥₹₩]\s*$/;
const MONEY_AFTER = /^\s*(?:[$€£¥₹₩%]|usd|eur|円|원|元|kr\b|zł)/i;

/**
 * Finds numbers to call in tidy text: every country's shapes, with or without plus sign, brackets and dashes, and
 * placeholders of zeros. Leaves dates, prices, IP addresses, versions, codes and plain long digit runs alone.
 *
 * @param tidyText output of `tidy`; callers bound its length
 * @returns at most 20 numbers, in reading order
 */
export function findNumbers(tidyText: string): FoundNumber[] {
  // Many kits write the parameter into the page as it came ("%2B1-888…"); offsets must stay.
  const text = tidyText.includes('%2') ? tidyText.replace(/%2b/gi, '  +').replace(/%20/g, '   ') : tidyText;
  const found: FoundNumber[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match && found.length < 20; match = CANDIDATE.exec(text)) {
    const shown = match[0].trim();
    const certainty = judge(
      shown,
      text.slice(Math.max(0, match.index - 16), match.index),
      text.slice(match.index + match[0].length, match.index + match[0].length + 6),
    );
    if (certainty > 0) found.push({ shown, digits: shown.replace(/\D/g, ''), at: match.index, certainty });
  }
  return found;
}

function judge(shown: string, before: string, after: string): number {
  const digits = shown.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return 0;
  if (DATE.test(shown) || TIME.test(shown) || IP_OR_VERSION.test(shown)) return 0;
  if (MONEY.test(before) || MONEY_AFTER.test(after) || NOT_BEFORE.test(before)) return 0;
  const groups = shown.match(/\d+/g)?.length ?? 1;
  const international = /^(?:\+|\(\+|00)/.test(shown);
  if (CALL_BEFORE.test(before)) return 1;
  if (international) return digits.length >= 9 ? 1 : 0;
  if (/^0+$/.test(digits)) return groups >= 3 ? 0.8 : 0;
  if (THOUSANDS.test(shown) && !/^0/.test(shown)) return 0;
  const service = SERVICE_PREFIX.test(digits);
  if (groups === 1)
    return (digits.length === 10 || digits.length === 11) && (service || /^0/.test(digits)) ? 0.6 : 0;
  if (service && digits.length >= 9) return 1;
  if (/\(\d{2,5}\)/.test(shown) || /^0/.test(digits)) return digits.length >= 8 ? 0.9 : 0;
  // North America ("205-555-0142") and the nine-digit plans of Spain, Portugal and Poland ("910 955 014").
  if (/^(?:1[-. ])?\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}$/.test(shown)) return 0.9;
  if (/^[5-9]\d{2}[-. ]\d{2,3}[-. ]\d{2,3}(?:[-. ]\d{2})?$/.test(shown) && digits.length === 9) return 0.7;
  return 0;
}

/**
 * Numbers that an address carries in its parameters, path or fragment (`?phone=…`, `?bcda=…`, `#18885550142`), with
 * percent and base64 encoding undone. Scam kits write the number into the page from there.
 */
export function numbersInAddress(search: string, hash: string): string[] {
  const numbers: string[] = [];
  for (const part of `${search}&${hash}`.slice(0, 2000).split(/[?&#;]/)) {
    const value = part.includes('=') ? part.slice(part.indexOf('=') + 1) : part;
    const name = part.slice(0, part.length - value.length - 1).toLowerCase();
    for (const plain of decodings(value)) {
      const shown = plain.trim();
      const digits = shown.replace(/\D/g, '');
      if (!/^[+(]?[\d\s().\-–_+]+$/.test(shown) || digits.length < 7 || digits.length > 15) continue;
      const written = shown !== digits || /ph|tel|num|call|bcda|pn|no$|contact/.test(name);
      if (written && !/^(?:19|20)\d\d[-.]\d\d[-.]\d\d$/.test(shown)) numbers.push(shown);
    }
  }
  return [...new Set(numbers)].slice(0, 5);
}

function decodings(value: string): string[] {
  const plain = decodePercent(value.replace(/\+(?=\d{1,3}[\s-]|$)/g, '%2B').replace(/\+/g, ' '));
  if (!/^[A-Za-z0-9+/_-]{10,40}={0,2}$/.test(value) || /^\d+$/.test(value)) return [plain];
  try {
    return [plain, atob(value.replace(/-/g, '+').replace(/_/g, '/'))];
  } catch {
    return [plain];
  }
}

function decodePercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
