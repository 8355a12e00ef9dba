import { getResponse } from 'msw';
import { setSession } from '@/api/session';
import { memoryApi } from './server';

/** `VITE_MOCK=1 npm run dev`: the SPA without backend and Keycloak. Never part of a production bundle. */
export function mock() {
  setSession({
    token: async () => 'mock',
    signIn: async () => undefined,
    signInAgain: async () => undefined,
    signOut: async () => undefined,
    signedIn: async () => true,
  });
  const { handlers } = memoryApi();
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    return (await getResponse(handlers, request)) ?? real(request);
  };
}
