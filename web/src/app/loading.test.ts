import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { askAgain, loadPart } from './loading';

const part = { default: 'a screen' };
const broken = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('A part of the app', () => {
  beforeEach(() => sessionStorage.clear());

  it('is asked for again', async () => {
    const load = vi.fn().mockImplementationOnce(broken).mockResolvedValueOnce(part);
    await expect(loadPart(load)).resolves.toBe(part);
  });

  it('of an old version makes the page load anew, once', async () => {
    network.use(http.head('/', () => new HttpResponse(null, { status: 200 })));
    const page = { reload: vi.fn() };
    void loadPart(broken, page);
    await vi.waitFor(() => expect(page.reload).toHaveBeenCalledOnce());
    await expect(loadPart(broken, page)).rejects.toBeInstanceOf(TypeError);
    expect(page.reload).toHaveBeenCalledOnce();

    askAgain();
    void loadPart(broken, page);
    await vi.waitFor(() => expect(page.reload).toHaveBeenCalledTimes(2));
  });

  it('that cannot come over a cut line is said to be that', async () => {
    network.use(http.head('/', () => HttpResponse.error()));
    const page = { reload: vi.fn() };
    await expect(loadPart(broken, page)).rejects.toMatchObject({ code: 'no-connection' });
    expect(page.reload).not.toHaveBeenCalled();
  });
});
