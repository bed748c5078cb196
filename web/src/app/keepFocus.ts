/** Where a reader is taken when the place of their focus is gone. */
const PLACES = 'li, fieldset, form, section, article, main';

/**
 * Keeps the focus on the page. When the element that has it goes or is disabled, a browser drops the focus to the body, and who
 * works by keyboard or screen reader is thrown back to the start. Here it moves to the heading of the nearest place that is
 * still there. Returns what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  /** The element with the focus and what it stands in, innermost first. */
  let path: Element[] = [];
  const remember = (event: FocusEvent) => {
    const at = event.target as Element;
    if (!root.contains(at)) return;
    path = [];
    for (let each: Element | null = at; each && each !== root.parentElement; each = each.parentElement) path.push(each);
  };
  // Whoever presses beside all controls wants no focus.
  const forget = () => (path = []);
  const look = () => {
    const [was, ...around] = path;
    if (!was || (document.activeElement && document.activeElement !== document.body)) return;
    if (was.isConnected && !was.matches(':disabled')) return;
    const place = around.find((each) => each.isConnected && each.matches(PLACES));
    const target = place?.querySelector<HTMLElement>('h1, h2, h3, legend, label') ?? (place as HTMLElement | undefined);
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // A moment later: components replace elements in steps, and give the focus themselves where they know better.
  const observer = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 50);
  });
  root.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget, true);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    clearTimeout(waiting);
    root.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget, true);
    observer.disconnect();
  };
}
