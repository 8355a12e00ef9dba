import './mantine.css';
import '@mantine/notifications/styles.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { openSession } from '@/api/session';
import { wordsLoaded } from '@/i18n';
import { App } from './App';
import { router } from './routes/router';
import { StartFailure } from './StartFailure';

/**
 * Draws the application in place of what the page showed while it was loaded.
 *
 * @param open opens the session; answers the path to show, if it isn't that of the address
 */
export async function start(open = openSession) {
  const root = createRoot(document.getElementById('root')!);
  try {
    const [to] = await Promise.all([open(), wordsLoaded]);
    if (to !== undefined) history.replaceState(null, '', to);
    // What was shown so far stays until there is a page to show.
    await router.load();
    root.render(<App />);
  } catch (cause) {
    root.render(<StartFailure cause={cause} />);
  }
}
