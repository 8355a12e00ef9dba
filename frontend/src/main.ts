// Kept tiny: who has to sign in first is sent there before the application is loaded, and loads it once, on the way back.
const mocked = import.meta.env.DEV && import.meta.env.VITE_MOCK !== undefined;
const known =
  mocked ||
  ['/signed-in', '/sign-in'].includes(location.pathname) ||
  Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));

async function signIn() {
  const { openSession, session } = await import('./api/session');
  await openSession();
  await session().signIn(location.pathname + location.search + location.hash);
}

async function start() {
  const app = await import('./app/start');
  await app.start(mocked ? mock : undefined);
}

async function mock() {
  const module = await import('./test/mock');
  module.mock();
  return undefined;
}

// The application has the words for a server or an identity provider that doesn't answer.
if (known) void start();
else signIn().catch(start);
