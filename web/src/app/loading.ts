import i18next from 'i18next';
import { NO_CONNECTION, Problem } from '@/api/problem';

const RELOADED = 'comity.reloaded';
/** Twice within this time is no new version but a broken one. In milliseconds. */
const RELOADED_LATELY = 60_000;

/**
 * Loads a part of this app. A part that does not come is asked for again. If the server answers and the part still does not come,
 * either a new version was put there and this page belongs to the old one, or the browser keeps the failure: then the page is
 * loaded anew, once. What was written is kept.
 */
export async function loadPart<T>(load: () => Promise<T>, page: Pick<Location, 'reload'> = window.location): Promise<T> {
  try {
    return await load();
  } catch {
    try {
      return await load();
    } catch (failure) {
      if (!(await isServerThere())) throw noConnection();
      const before = Number(sessionStorage.getItem(RELOADED) ?? 0);
      if (Date.now() - before < RELOADED_LATELY) throw failure;
      sessionStorage.setItem(RELOADED, String(Date.now()));
      page.reload();
      return new Promise(() => undefined);
    }
  }
}

/** When a person asks again, they may have the page loaded anew again. */
export const askAgain = () => sessionStorage.removeItem(RELOADED);

const isServerThere = () =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );

const noConnection = () =>
  new Problem({
    code: NO_CONNECTION,
    status: 0,
    title: i18next.t('app:problem.noConnection'),
    detail: i18next.t('app:problem.noConnectionDetail'),
  });
