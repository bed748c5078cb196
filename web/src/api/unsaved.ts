type Save = () => Promise<unknown>;

const open = new Set<Save>();

/** What has unsaved words says how to save them; the answer takes it off the list again. */
export function registerUnsaved(save: Save): () => void {
  open.add(save);
  return () => open.delete(save);
}

/** Saves everything that is still unsaved, as far as it can be. */
export const saveUnsaved = () => Promise.allSettled([...open].map((save) => save()));
