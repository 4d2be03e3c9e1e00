/** A picture out of its data: URL. */
export interface PictureData {
  readonly mediaType: string;
  readonly base64: string;
}

/** Splits a data: URL, or gives undefined where it isn't one of a picture. */
export function pictureData(dataUrl: string | undefined): PictureData | undefined {
  const [, mediaType, base64] =
    /^data:(image\/(?:jpeg|png|webp));base64,([A-Za-z0-9+/=]+)$/.exec(dataUrl ?? '') ?? [];
  return mediaType && base64 ? { mediaType, base64 } : undefined;
}

/** UTF-8 text as base64. */
export function textAsBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Number of bytes that base64 text stands for. */
export function base64Size(base64: string): number {
  return (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}
