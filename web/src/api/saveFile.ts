/** How long a browser may take to begin saving, in milliseconds. */
const UNTIL_SAVED = 60_000;

/** Gives the browser a file to save. */
export function saveFile(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_SAVED);
}
