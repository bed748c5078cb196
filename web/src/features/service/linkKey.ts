/** What stands in a delivery's link behind its `#`: 32 random bytes in base64url. */
const KEY = /(?<![\w-])[\w-]{43}(?![\w-])/;

/** The key in what somebody copied from the message: the line itself, or a whole link, however it was broken. */
export function keyIn(text: string): string | undefined {
  return KEY.exec(text.replace(/%23/gi, '#').replace(/\s+/g, ''))?.[0];
}

/** The key of the link that was opened. Some mail gateways write `#` as `%23`, and the key is then in the query or the path. */
export function keyOfLink({ hash, search, path }: { hash: string; search: string; path: string }): string | undefined {
  return hash || keyIn(search) || keyIn(path);
}
