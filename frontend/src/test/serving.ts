import { notifications } from '@mantine/notifications';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { memoryApi } from './server';

/** Puts a new API in memory behind each test of a file; the test looks into it, or answers otherwise, by what this gives. */
export function serveFromMemory() {
  const server = setupServer();
  let memory: ReturnType<typeof memoryApi>;
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  beforeEach(() => {
    memory = memoryApi();
    // Not after a test: the page is still on the screen then, and may ask once more.
    server.resetHandlers(...memory.handlers);
  });
  afterEach(() => notifications.clean());
  afterAll(() => server.close());
  return {
    server,
    get memory() {
      return memory;
    },
  };
}
