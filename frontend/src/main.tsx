import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { openSession } from '@/api/session';
import { App } from '@/app/App';
import { StartFailure } from '@/app/StartFailure';

async function start() {
  if (import.meta.env.DEV && import.meta.env.VITE_MOCK) {
    const { mock } = await import('./test/mock');
    mock();
    return undefined;
  }
  return openSession();
}

const root = createRoot(document.getElementById('root')!);
start().then(
  (to) => {
    if (to !== undefined) history.replaceState(null, '', to);
    root.render(<App />);
  },
  (cause: unknown) => root.render(<StartFailure cause={cause} />),
);
