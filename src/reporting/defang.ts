/** Addresses in free text; what ends a sentence isn't theirs. */
const ADDRESS = /\b(?:https?|ftp):\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/gi;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Makes an address harmless, so that no mail program turns it into a link and no filter throws the mail away:
 * `hxxps://evil[.]example/x`. Only the scheme and the host's dots change; {@link refang} takes it back.
 */
export function defang(address: string): string {
  const [, scheme = '', authority = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(address) ?? [];
  const safeScheme = scheme.toLowerCase().replace(/^http/, 'hxxp').replace(/^ftp/, 'fxp');
  return `${safeScheme}${authority.replaceAll('.', '[.]').replaceAll('@', '[@]')}${rest}`;
}

/** Makes an e-mail address harmless: `help[@]evil[.]example`. */
export function defangEmail(email: string): string {
  return email.replaceAll('@', '[@]').replaceAll('.', '[.]');
}

/** Makes every address in a text harmless. */
export function defangText(text: string): string {
  // E-mail addresses first would break `user@host` inside of addresses.
  return text
    .split(/(\s+)/)
    .map((word) =>
      /:\/\//.test(word)
        ? word.replace(ADDRESS, (address) => defang(address))
        : word.replace(EMAIL, (email) => defangEmail(email)),
    )
    .join('');
}

/** Takes {@link defang}, {@link defangEmail} and {@link defangText} back. */
export function refang(text: string): string {
  return text
    .replaceAll('[.]', '.')
    .replaceAll('[@]', '@')
    .replace(/\bhxxp(s?:\/\/)/gi, 'http$1')
    .replace(/\bfxp(:\/\/)/gi, 'ftp$1');
}
