import { type Box, inPixels } from './boxes.ts';

const QUALITY = 0.7;

/**
 * A new picture without what is under the boxes. The old pixels are gone, not covered.
 *
 * @param picture data: URL
 * @returns JPEG as a data: URL
 * @throws where the picture can't be read
 */
export async function blackOut(picture: string, boxes: readonly Box[]): Promise<string> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('hangup: no canvas');
  context.drawImage(image, 0, 0);
  context.fillStyle = '#000';
  for (const box of boxes) {
    const { x, y, width, height } = inPixels(box, canvas);
    context.fillRect(x, y, width, height);
  }
  return canvas.toDataURL('image/jpeg', QUALITY);
}
