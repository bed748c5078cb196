import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.COMITY_GATEWAY ?? 'http://localhost:8080';

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
  },
});
