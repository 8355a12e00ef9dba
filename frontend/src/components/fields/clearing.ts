import type { TFunction } from 'i18next';

/**
 * A clear button within reach of keyboard and screen reader; the kit's own is hidden from both. Not `aria-hidden="false"`:
 * in a dialog the kit's focus trap passes over whatever has the attribute at all.
 */
export const clearing = (t: TFunction) => ({
  'aria-label': t('action.clear'),
  'aria-hidden': undefined,
  tabIndex: 0,
});
