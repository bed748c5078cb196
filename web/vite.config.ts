import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.COMITY_GATEWAY ?? 'http://localhost:8080';

const tests = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `src/${name}`);
// Whoever replaces a module needs modules of their own; the others share what was loaded, which halves their time.
const alone = tests.filter((test) => readFileSync(test, 'utf8').includes('vi.mock('));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  server: {
    // The words of the law are court-law's.
    fs: { allow: ['..'] },
    proxy: {
      '/api': { target: gateway, ws: true },
      '/openapi': { target: gateway },
    },
  },
  build: { target: 'es2022', sourcemap: false, manifest: true, reportCompressedSize: false },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    css: false,
    // As browsers have it; Node would take the one for itself.
    alias: { 'tus-js-client': 'tus-js-client/lib.esm/browser/index.js' },
    server: { deps: { inline: ['tus-js-client'] } },
    // A machine that builds other things meanwhile is many times slower: the longest test, of a second alone, took eleven.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'together', include: tests.filter((test) => !alone.includes(test)), isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
