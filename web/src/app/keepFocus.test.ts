import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from './keepFocus';

describe('The focus', () => {
  let stop: () => void;
  const root = () => document.querySelector('main')!;
  const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML =
      '<main><article><h1>Review</h1><section><h2>Roll call</h2><fieldset><legend>Kim</legend><button id="present">Present</button></fieldset></section></article></main>';
    stop = keepFocus(root());
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    document.body.innerHTML = '';
  });

  it('goes to the nearest heading when the pressed button goes', async () => {
    at('#present').focus();
    at('#present').remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(document.activeElement).toBe(at('legend'));
  });

  it('goes further out when more is gone', async () => {
    at('#present').focus();
    at('section').remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(document.activeElement).toBe(at('h1'));
  });

  it('stays where somebody put it meanwhile', async () => {
    root().insertAdjacentHTML('beforeend', '<button id="other">Other</button>');
    at('#present').focus();
    at('#other').focus();
    at('#present').remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(document.activeElement).toBe(at('#other'));
  });

  it('is not brought back to somebody who pressed beside everything', async () => {
    at('#present').focus();
    at('h1').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    at('#present').blur();
    at('#present').remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(document.activeElement).toBe(document.body);
  });
});
