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

/** Stands in for words between the groups of a number, so that offsets stay. */
const FILLER = '¦';
/** Digits in groups with the signs that phone numbers are written with; words are tried on each candidate. */
const CANDIDATE =
  /(?<![\w.,/=#@-])(?:\+|\(\+?|00)?\d(?:(?:[\s()\u00a0./\u00b7\u2010-\u2015\u2022\u2219\u30fb\u30fc\uff70*~-]{0,3}|¦+)\d){6,16}(?![\w@]|[.,:]\d)/g;
/** The mark that sets a digit on a key ("8\ufe0f\u20e3"); tidy text has lost the selector before it. */
const KEYCAP = /\u20e3/g;
const WORDS_INSIDE =
  /(?<=\d)[ ([-]{1,3}(?:toll[ -]?free|free|gebührenfrei|kostenlos|numéro vert|gratuit|gratis|numero verde|無料|免费)[ )\]-]{1,3}(?=\d)/gi;
/** The capital letter among digits, where a zero belongs ("1-8OO-555-O142"). */
const LETTER_O = /(?<=\d[ ().-]{0,2})O{1,4}(?=[ ().-]{0,2}\d)/g;
const DATE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}-\d{2}-\d{2}[ T]?\d*)(?:\s|$)|\b(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d$/;
const IP_OR_VERSION = /^\d{1,3}(?:\.\d{1,3}){3}$|^\d+(?:\.\d+){1,4}$/;
/** North America, France and national numbers written with dots ("205.555.0142", "01.99.00.01.42", "030.23125.014"). */
const DOTTED = /^(?:1\.)?\d{3}\.\d{3}\.\d{4}$|^0\d(?:\.\d\d){4}$|^0\d{1,4}(?:\.\d{3,5}){1,2}$/;
const THOUSANDS = /^\d{1,3}(?:[ .\u00a0]\d{3})+$/;
const TIME = /\d{1,2}:\d{2}/;
/** Toll-free, shared-cost and "no place" prefixes of the countries that kits aim at (ITU-T E.164 national plans). */
const SERVICE_PREFIX =
  /^(?:1?8(?:00|33|44|55|66|77|88)|0800|0808|0805|0820|080[0-9]|0120|0570|050|1[38]00|0180\d|0900|0850|900|901|902|020|0200|800|116|400|4008|(?:0{1,2}|\+)?(?:1|44|49|33|81|61|31|34|39|46|48)?8(?:00|08|44|55|66|77|88))/;
const NOT_BEFORE =
  /(?:order|invoice|ticket|case|ref(?:erence)?|serial|isbn|issn|ean|sku|vat|iban|account|tracking|\bid|\bno|\bnr|code|error|版|番号は|ID)(?: (?:number|no|nr|id|code))?[\s.:#№-]{0,3}$/i;
const CALL_BEFORE =
  /(?:tel|phone|call|dial|fon|☎|📞|✆|電話|tlf|nummer|numero|número|number|llam\w{1,4} al?|appelez le|chiam\w{1,3} il|zadzwoń|soporte|support|helpline|hotline)[\s.:)(+-]{0,4}$/i;
/** Signs looked at before a candidate: the longest of the words above with its number word. */
const BEFORE_LENGTH = 24;
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
  const text = undisguise(tidyText);
  const found: FoundNumber[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match && found.length < 20; match = CANDIDATE.exec(text)) {
    const shown = match[0].replaceAll(FILLER, ' ').replace(/ {2,}/g, ' ').trim();
    const certainty = judge(
      shown,
      text.slice(Math.max(0, match.index - BEFORE_LENGTH), match.index),
      text.slice(match.index + match[0].length, match.index + match[0].length + 6),
    );
    if (certainty > 0) found.push({ shown, digits: shown.replace(/\D/g, ''), at: match.index, certainty });
  }
  return found;
}

/** Undoes what hides a number from a filter; every offset stays. */
function undisguise(tidyText: string): string {
  // Many kits write the parameter into the page as it came ("%2B1-888…").
  const text = tidyText.includes('%2') ? tidyText.replace(/%2b/gi, '  +').replace(/%20/g, '   ') : tidyText;
  return text
    .replace(KEYCAP, ' ')
    .replace(LETTER_O, (letters) => '0'.repeat(letters.length))
    .replace(WORDS_INSIDE, (words) => FILLER.repeat(words.length));
}

/** Dates, times, IP addresses, versions and coordinates. */
function isOtherThanNumber(shown: string): boolean {
  return DATE.test(shown) || TIME.test(shown) || (IP_OR_VERSION.test(shown) && !DOTTED.test(shown));
}

function judge(shown: string, before: string, after: string): number {
  const digits = shown.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return 0;
  if (isOtherThanNumber(shown)) return 0;
  if (MONEY.test(before) || MONEY_AFTER.test(after) || NOT_BEFORE.test(before)) return 0;
  const groups = shown.match(/\d+/g)?.length ?? 1;
  const international = /^(?:\+|\(\+|00)/.test(shown);
  if (CALL_BEFORE.test(before)) return 1;
  if (international) return digits.length >= 9 ? 1 : 0;
  if (/^0+$/.test(digits)) return groups >= 3 ? 0.8 : 0;
  // Spain writes numbers ("910 555 014") as others write hundreds of millions.
  if (THOUSANDS.test(shown) && !/^0/.test(shown)) return /^[5-9]\d{2} \d{3} \d{3}$/.test(shown) ? 0.5 : 0;
  const service = SERVICE_PREFIX.test(digits);
  if (groups === 1)
    return (digits.length === 10 || digits.length === 11) && (service || /^0/.test(digits)) ? 0.6 : 0;
  if (service && digits.length >= 9) return 1;
  if (/\(\d{2,5}\)/.test(shown) || /^0/.test(digits)) return digits.length >= 8 ? 0.9 : 0;
  // North America ("205-555-0142") and the nine-digit plans of Spain, Portugal and Poland ("910 955 014").
  if (/^(?:1[-. ])?\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}$/.test(shown)) return 0.9;
  if (/^[1-9]\d[- ]\d{3}[- ]\d{2}[- ]\d{2}$/.test(shown)) return 0.6;
  if (/^[5-9]\d{2}[-. ]\d{2,3}[-. ]\d{2,3}(?:[-. ]\d{2})?$/.test(shown) && digits.length === 9) return 0.7;
  return 0;
}

/**
 * Numbers that an address carries in its parameters, path or fragment (`?phone=…`, `?bcda=…`, `#18885550142`), with
 * percent and base64 encoding undone. Scam kits write the number into the page from there.
 */
export function numbersInAddress(search: string, hash: string): string[] {
  if (!/\d|[A-Za-z0-9+/_-]{10}/.test(search + hash)) return [];
  const numbers: string[] = [];
  for (const part of `${search}&${hash}`.slice(0, 2000).split(/[?&#;]/)) {
    const value = part.includes('=') ? part.slice(part.indexOf('=') + 1) : part;
    const name = part.slice(0, part.length - value.length - 1).toLowerCase();
    for (const plain of decodings(value)) {
      const shown = plain.trim();
      const digits = shown.replace(/\D/g, '');
      if (!/^[+(]?[\d\s().\-–_+]+$/.test(shown) || digits.length < 7 || digits.length > 15) continue;
      if (isOtherThanNumber(shown)) continue;
      const written = shown !== digits || /ph|tel|num|call|bcda|pn|no$|contact/.test(name);
      if (written) numbers.push(shown);
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
