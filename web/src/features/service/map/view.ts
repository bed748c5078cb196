/** The part of the sheet that is shown, in the units of the outlines; its height follows from its width. */
export interface View {
  x: number;
  y: number;
  width: number;
}

/** Of the outlines. */
export const SHEET = { width: 9600, height: 4300 };
export const WHOLE: View = { x: 0, y: 0, width: SHEET.width };
const DEEPEST = 32;

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

export const heightOf = (view: View) => (view.width * SHEET.height) / SHEET.width;

/** Nothing beside the sheet is shown. */
function onSheet({ x, y, width }: View): View {
  const shown = between(SHEET.width / DEEPEST, width, SHEET.width);
  return {
    x: between(0, x, SHEET.width - shown),
    y: between(0, y, SHEET.height - heightOf({ x, y, width: shown })),
    width: shown,
  };
}

/**
 * Nearer by a factor above 1, further by one below.
 *
 * @param at which point of the view stays where it is: 0 to 1 from the left and the top
 */
export function zoomed(view: View, factor: number, at: [number, number] = [0.5, 0.5]): View {
  const width = between(SHEET.width / DEEPEST, view.width / factor, SHEET.width);
  const height = (width * SHEET.height) / SHEET.width;
  return onSheet({ x: view.x + (view.width - width) * at[0], y: view.y + (heightOf(view) - height) * at[1], width });
}

/** Moved by parts of what is shown. */
export function moved(view: View, right: number, down: number): View {
  return onSheet({ ...view, x: view.x + right * view.width, y: view.y + down * heightOf(view) });
}

/** So that a point of the sheet is in the middle, at least so near. */
export function around([x, y]: [number, number], view: View, width: number): View {
  const shown = Math.min(view.width, width);
  return onSheet({ x: x - shown / 2, y: y - heightOf({ x, y, width: shown }) / 2, width: shown });
}

const keys: Record<string, (view: View) => View> = {
  '+': (view) => zoomed(view, 1.5),
  '=': (view) => zoomed(view, 1.5),
  '-': (view) => zoomed(view, 1 / 1.5),
  '0': () => WHOLE,
  ArrowLeft: (view) => moved(view, -0.2, 0),
  ArrowRight: (view) => moved(view, 0.2, 0),
  ArrowUp: (view) => moved(view, 0, -0.2),
  ArrowDown: (view) => moved(view, 0, 0.2),
};

/** What a key makes of the view; undefined if it says nothing to the map. */
export const pressed = (key: string, view: View): View | undefined => keys[key]?.(view);
