import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:3000';

/** The pages are served by the API process; in development Vite serves them and forwards the API's paths. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: { port: 5173, proxy: { '/api': api, '^/(report|r)/': api, '/docs': api, '/health': api } },
  build: { target: 'es2022', assetsDir: 'assets', modulePreload: { polyfill: false } },
});
