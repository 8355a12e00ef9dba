/** Where the keyboard was, the latest place first. */
const trail: HTMLElement[] = [];
const LENGTH = 30;

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement) || target === trail[0]) return;
  trail.unshift(target);
  trail.length = Math.min(trail.length, LENGTH);
});

const there = (element: HTMLElement) => element.isConnected && (element.checkVisibility?.() ?? true);

/**
 * A layer that opens remembers this; what it calls later brings the keyboard back to the latest place that is still there: on the page,
 * which may have been worked in beside the layer, or in a layer that was open before.
 */
export function rememberFocus() {
  const before = [...trail];
  return () => {
    const now = document.activeElement;
    // The page has sent the keyboard elsewhere meanwhile: to a new row, to a new page.
    if (now && now !== document.body && !now.closest('[role=dialog]')) return;
    const back =
      trail.find((one) => there(one) && (!one.closest('[role=dialog]') || before.includes(one))) ??
      document.getElementById('main');
    back?.focus({ preventScroll: true });
  };
}
