import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig } from '@playwright/test';

const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
const chromium = [process.env.ORIENTIR_CHROMIUM, ...onPath].find((path) => path && existsSync(path));
if (!chromium) throw new Error('No Chromium: install it, or name it in ORIENTIR_CHROMIUM');

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.ORIENTIR_URL ?? 'http://localhost:8080',
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1366, height: 768 },
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every test, to keep that of a failing one, costs more than a quarter of the time: ask for it with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] },
  },
});
