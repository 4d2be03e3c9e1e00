import { MASK, type MaskedPart, type MaskOptions, type MaskReason } from './mask.ts';

const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){0,4}(?![\w:])/gi;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A text with {@link MASK} in place of what may tell of the person. */
export interface MaskedText {
  readonly text: string;
  readonly parts: readonly MaskedPart[];
}

/**
 * Masks what a page's words may tell of the person: every third kit shows its victims their own internet address
 * (tactics.md), and the person's name or e-mail address may stand there too.
 *
 * @param text title or quote
 * @param host host of the page, which stays even where it is an internet address
 */
export function maskText(text: string, host: string, options: MaskOptions): MaskedText {
  const parts: MaskedPart[] = [];
  const replace = (why: MaskReason, stays: (found: string) => boolean) => (found: string) => {
    if (stays(found)) return found;
    const part = { id: `${options.prefix}/${why}:${parts.length}`, text: found, why };
    parts.push(part);
    return options.putBack.has(part.id) ? found : MASK;
  };
  const own = options.own.map((word) => word.trim()).filter((word) => word.length > 2);
  const isHost = (found: string): boolean => host.includes(found);
  const isShown = (found: string): boolean =>
    options.shown.some((email) => email.toLowerCase() === found.toLowerCase());
  let masked = text.replace(EMAIL, replace('email', isShown));
  for (const word of own)
    masked = masked.replace(
      anyCase(word),
      replace('name', () => false),
    );
  masked = masked.replace(IPV4, replace('place', isHost)).replace(IPV6, replace('place', isHost));
  return { text: masked, parts };
}

function anyCase(word: string): RegExp {
  return new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
}
