import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import i18next from 'i18next';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { proof } from '@/api/proof';
import { session } from '@/api/session';
import { startI18n } from '@/i18n';
import { network } from './network';

// For a machine that builds other things meanwhile.
configure({ asyncUtilTimeout: 15_000 });

// What jsdom lacks.
window.scrollTo = () => undefined;
HTMLDialogElement.prototype.showModal ??= function () {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function () {
  this.open = false;
};
const streamed = (blob: Blob) =>
  new ReadableStream({
    async start(to) {
      to.enqueue(new Uint8Array(await blob.arrayBuffer()));
      to.close();
    },
  });

// Node takes no file of jsdom's for a body, and says nothing of it.
const NodesRequest = globalThis.Request;
globalThis.Request = class extends NodesRequest {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(input, init?.body instanceof Blob ? ({ ...init, body: streamed(init.body), duplex: 'half' } as RequestInit) : init);
  }
};

const missing: string[] = [];

beforeAll(async () => {
  network.listen({ onUnhandledRequest: 'error' });
  await startI18n('en');
  i18next.options.saveMissing = true;
  i18next.on('missingKey', (_languages, namespace, key) => missing.push(`${namespace}:${key}`));
});
beforeEach(async () => {
  missing.length = 0;
  // Many pages ask for it, and few tests are about it.
  network.use(
    ...['/api/filing/next-steps', '/api/filing/cases/:caseId/next-steps', '/api/filing/cases/:caseId/course'].map((path) =>
      http.get(path, () => HttpResponse.json([])),
    ),
    http.get('/api/filing/work/counts', () => HttpResponse.json([])),
    http.get('/api/hearing/hearings/:hearingId/device-checks', () => HttpResponse.json([])),
    http.get('/api/filing/own-representations', () => HttpResponse.json({ items: [], next: null })),
    http.get('/api/filing/own-cases', () => HttpResponse.json({ items: [], next: null })),
    http.get('/api/filing/courts', () => HttpResponse.json({ courts: [] })),
    http.get('/api/filing/causes', () => HttpResponse.json({ causes: [] })),
  );
  await i18next.changeLanguage('en');
});
afterEach(() => {
  const unfilled = /[^{}\n]*\{[^{}]*\}?[^{}\n]*/.exec(document.body.textContent ?? '')?.[0];
  cleanup();
  network.resetHandlers();
  session.set(null);
  // Nobody sees the next test asked what this one left open.
  proof.answer(false);
  localStorage.clear();
  sessionStorage.clear();
  if (unfilled) throw new Error(`a text with an unfilled placeholder is shown: ${unfilled}`);
  if (missing.length) throw new Error(`texts that no locale has: ${missing.join(', ')}`);
});
afterAll(() => network.close());
