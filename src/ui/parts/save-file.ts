/** Offers text to be saved as a file. Needs no permission. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Long enough for a browser that asks where to save before it reads. */
const KEPT = 60_000;

/** Offers a file to be saved, however large. Needs no permission. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
