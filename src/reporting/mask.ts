/** Why a part of an address was masked: what it may tell of the person. */
export type MaskReason = 'token' | 'email' | 'name' | 'place' | 'search' | 'fragment' | 'sign-in';

/** A masked part of an address. The person can put it back by its id. */
export interface MaskedPart {
  readonly id: string;
  /** What stood there. Shown to the person only; never exported. */
  readonly text: string;
  readonly why: MaskReason;
}

export interface MaskedAddress {
  /** The address with {@link MASK} in place of what was masked; still a valid address. */
  readonly address: string;
  readonly parts: readonly MaskedPart[];
}

/** Stands where something was masked. */
export const MASK = 'REMOVED';

export interface MaskOptions {
  /** Begin of the ids of the parts, so that several addresses of a report can be told apart. */
  readonly prefix: string;
  /** Ids of parts that the person put back. */
  readonly putBack: ReadonlySet<string>;
  /** The person's own names and e-mail addresses, wherever they may occur. */
  readonly own: readonly string[];
  /** E-mail addresses that the page shows: the scammer's, which a report needs. */
  readonly shown: readonly string[];
}

const SEARCH_KEY = /^(?:q|query|search|search_query|searchterm|p|k|text|wd|word|keyword|keywords)$/i;
const PLACE_KEY =
  /^(?:ip|ipaddr|ip_address|city|town|region|state|zip|postcode|postal|isp|lat|lon|lng|latitude|longitude|geo)$/i;
const PERSON_KEY =
  /^(?:e-?mail|mail|user|username|user_?id|uid|login|account|acct|name|first_?name|last_?name|fname|lname|customer|member)$/i;
const TOKEN_KEY =
  /(?:^|[_-])(?:token|session|sessionid|sid|auth|key|apikey|secret|code|hash|sig|signature|jwt|ticket|nonce|click_?id|visitor_?id|device_?id|subid\d*|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|ttclid|twclid|li_fat_id|mc_eid|_ga|cid|uuid|guid)$/i;
/** Numbers to call are what the report is about. */
const PHONE_KEY = /phone|tel|call|number|num|anph|bcda|^pn$|^ph$|^no$/i;
const PHONE_VALUE = /^\+?(?:[\s().-]*\d){7,15}[\s().-]*$/;
const EMAIL = /[^\s@/?&=#:;,]+(?:@|%40)[^\s@/?&=#:;,]+\.[a-z]{2,}/i;
const IP_VALUE = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})$/i;
const HEX_OR_UUID = /^(?=.*\d)[0-9a-f-]{16,}$/i;
const LONG_RANDOM = /^[\w.~+/=-]{16,}$/;
/** Words with a year have one change between letters and digits, random characters have many. */
const FEWEST_CHANGES = 3;
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;
const HOME_FOLDER = /^(?:users|home|documents%20and%20settings|documents and settings)$/i;
const PLAIN_FRAGMENT = /^(?:[a-z][a-z/!-]{0,23}|\d{1,6})$/i;
/** Origin, path, query and fragment of an address that `URL` wrote. */
const ADDRESS = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)(\?[^#]*)?(#.*)?$/i;

/**
 * Masks what an address may tell of the person: session and click ids, e-mail addresses, names, search words, places.
 * Numbers to call, and path names that the page is found by, stay.
 *
 * @param whole absolute address; what can't be read as one is masked as a whole
 */
export function maskAddress(whole: string, options: MaskOptions): MaskedAddress {
  if (!URL.canParse(whole)) return maskWhole(whole, options);
  const url = new URL(whole);
  const parts: MaskedPart[] = [];
  const judge = (where: string, text: string, why: MaskReason | undefined): string => {
    if (!why) return text;
    const part = { id: `${options.prefix}/${where}`, text: decode(text), why };
    parts.push(part);
    return options.putBack.has(part.id) ? text : MASK;
  };
  const signIn = [url.username, url.password].filter(Boolean).join(':');
  const kept = signIn && judge('sign-in', signIn, 'sign-in');
  if (kept === MASK) {
    url.username = MASK;
    url.password = '';
  }
  const [, origin = '', path = '', query, fragment] = ADDRESS.exec(url.href) ?? [];
  const segments = path.split('/');
  const safePath = segments.map((segment, at) =>
    judge(`path:${at}`, segment, pathReason(segment, segments[at - 1] ?? '', options)),
  );
  const safeQuery = query
    ?.slice(1)
    .split('&')
    .map((pair) => maskPair(pair, judge, options));
  const end = fragment?.slice(1);
  const safeEnd = end === undefined ? undefined : judge('fragment', end, fragmentReason(end, options));
  const address =
    origin +
    safePath.join('/') +
    (safeQuery ? `?${safeQuery.join('&')}` : '') +
    (safeEnd === undefined ? '' : `#${safeEnd}`);
  return { address, parts };
}

function maskWhole(text: string, { prefix, putBack }: MaskOptions): MaskedAddress {
  const part: MaskedPart = { id: `${prefix}/whole`, text, why: 'token' };
  return { address: putBack.has(part.id) ? text : MASK, parts: [part] };
}

type Judge = (where: string, text: string, why: MaskReason | undefined) => string;

function maskPair(pair: string, judge: Judge, options: MaskOptions): string {
  const at = pair.indexOf('=');
  if (at < 0) return judge(`query:${pair}`, pair, valueReason('', pair, options));
  const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
  return `${key}=${judge(`query:${key}`, value, valueReason(decode(key), value, options))}`;
}

function valueReason(key: string, raw: string, options: MaskOptions): MaskReason | undefined {
  const value = decode(raw).trim();
  if (value === '') return undefined;
  const personal = personalReason(value, options);
  if (personal) return personal;
  if (IP_VALUE.test(value) || PLACE_KEY.test(key)) return 'place';
  const isPhone = PHONE_VALUE.test(value);
  if (isPhone && PHONE_KEY.test(key)) return undefined;
  if (PERSON_KEY.test(key)) return 'name';
  if (isPhone && !TOKEN_KEY.test(key)) return undefined;
  if (SEARCH_KEY.test(key)) return 'search';
  return TOKEN_KEY.test(key) || isRandom(value) ? 'token' : undefined;
}

function pathReason(segment: string, before: string, options: MaskOptions): MaskReason | undefined {
  const value = decode(segment);
  if (value === '') return undefined;
  if (HOME_FOLDER.test(before)) return 'name';
  return personalReason(value, options) ?? (JWT.test(value) ? 'token' : undefined);
}

function fragmentReason(raw: string, options: MaskOptions): MaskReason | undefined {
  const value = decode(raw);
  if (value === '') return undefined;
  const personal = personalReason(value, options);
  if (personal) return personal;
  return PLAIN_FRAGMENT.test(value) || PHONE_VALUE.test(value) ? undefined : 'fragment';
}

function personalReason(value: string, { own, shown }: MaskOptions): MaskReason | undefined {
  const low = value.toLowerCase();
  if (own.some((word) => word.trim().length > 2 && low.includes(word.trim().toLowerCase()))) return 'name';
  const email = EMAIL.exec(value)?.[0].toLowerCase();
  return email && !shown.some((one) => one.toLowerCase() === email) ? 'email' : undefined;
}

function isRandom(value: string): boolean {
  if (JWT.test(value) || HEX_OR_UUID.test(value)) return true;
  const changes = value.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  return LONG_RANDOM.test(value) && changes >= FEWEST_CHANGES;
}

/** Percent-decoded where it can be. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
