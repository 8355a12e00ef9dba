import { Box, Button } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { IconSearch } from '@/components/icons';
import { Dialog } from '@/components/layers/Dialog';
import { Loading } from '@/components/States';
import { toast } from '@/components/toasts';
import type { PageLink } from './types';

/** Loaded when somebody searches: few pages are looked at with it. */
const Palette = lazy(() => import('./Palette').then((room) => ({ default: room.Palette })));

/** A button, and Ctrl+K from anywhere, that look through everything. @param pages those the person may open */
export function Search({ pages }: { pages: PageLink[] }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  // By the place of the key: in the Russian layout it writes «л». Over a dialog it would lead away from an open question.
  const ask = () => {
    if (opened) return;
    if (document.querySelector('[aria-modal="true"]')) toast(t('search.closeFirst'));
    else open();
  };
  useHotkeys([['mod+K', ask, { usePhysicalKeys: true }]], [], true);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        px={6}
        fw={500}
        aria-label={t('search.title')}
        aria-keyshortcuts="Control+K Meta+K"
        title={`${t('search.title')} (Ctrl+K)`}
        onClick={open}
      >
        <IconSearch />
        <Box component="span" visibleFrom="sm" ml={6}>
          {t('search.title')}
        </Box>
      </Button>
      <Dialog opened={opened} onClose={close} title={t('search.title')} size={640} yOffset="8dvh">
        <Suspense fallback={<Loading rows={4} height={28} />}>
          <Palette pages={pages} onClose={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
