const HOST_AND_REST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const EMAIL = /^[^\s@<>"(),;:\\[\]]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/**
 * A web address as people type it ("help.example/join"), as an absolute one.
 *
 * @returns undefined where it isn't an address of the web
 */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = HOST_AND_REST.test(text) ? `http://${text}` : text;
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

/** True for what mail programs and the formats take as an e-mail address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}
