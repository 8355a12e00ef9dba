import { useEffect } from 'react';
import { rememberFocus } from './focusTrail';

/** When a layer closes, or just goes, the keyboard is where it was before. */
export function useFocusBack(opened: boolean) {
  useEffect(() => {
    if (!opened) return;
    const back = rememberFocus();
    // After whatever closes it has sent the keyboard where it wants.
    return () => void setTimeout(back);
  }, [opened]);
}
