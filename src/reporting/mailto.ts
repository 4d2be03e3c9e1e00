/** Most characters of the body: longer `mailto:` addresses are cut off or refused by mail programs on Windows. */
export const BODY_LIMIT = 1800;
/** Most characters of the whole address, percent signs included (2,083 is the limit that Windows inherited). */
const ADDRESS_LIMIT = 2000;

export interface Mail {
  /** E-mail address; left out, the person fills it in. */
  readonly to?: string | undefined;
  readonly subject: string;
  readonly body: string;
  /** What is written where the body had to be cut ("The rest is on your clipboard"). */
  readonly cutNote: string;
}

/** A `mailto:` address, and whether its body had to be cut. */
export function toMailto({ to = '', subject, body, cutNote }: Mail): { href: string; cut: boolean } {
  const href = (text: string): string =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encode(subject)}&body=${encode(text)}`;
  if (body.length <= BODY_LIMIT && href(body).length <= ADDRESS_LIMIT)
    return { href: href(body), cut: false };
  const characters = Array.from(body);
  const cutAt = (length: number): string =>
    `${characters.slice(0, length).join('').trimEnd()}…\n\n${cutNote}`;
  // Letters cost one to twelve characters each when encoded, so the place is searched and not reckoned.
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    const text = cutAt(middle);
    if (text.length <= BODY_LIMIT && href(text).length <= ADDRESS_LIMIT) fits = middle;
    else tooLong = middle;
  }
  return { href: href(cutAt(fits)), cut: true };
}

/** Line ends are CRLF (RFC 6068, section 5). Lone surrogates can't be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n'));
}
