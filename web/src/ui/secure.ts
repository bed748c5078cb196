/** Whether the browser gives this page what it gives over https and on localhost alone: passkeys, cameras, digests. */
export const isSecure = (): boolean => window.isSecureContext !== false;

/** To the clipboard, which a browser gives over https alone; elsewhere by a selection, as it was done before there was one. */
export async function copyText(text: string): Promise<void> {
  if (isSecure()) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  // Inside the page where the reader is, and nowhere to be seen.
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error('nothing was copied');
}
