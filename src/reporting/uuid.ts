const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Namespace of ids that are made from a report's id, so that the same report gives the same ids at every export. */
export const HANGUP_NAMESPACE = '6f0d4c1e-5a0b-4d8e-9d57-2a3f9d0c7b41';

/** True for the text of a UUID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A name-based UUID, version 5 (RFC 9562, section 5.5). @param namespace a UUID */
export async function uuidV5(name: string, namespace: string): Promise<string> {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (hex) =>
    Number.parseInt(hex, 16),
  );
  const bytes = new Uint8Array([...space, ...new TextEncoder().encode(name)]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
