import { CloseButton, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from './SideDrawer';
import classes from './SidePanel.module.css';
import { useFocusBack } from './useFocusBack';

interface SidePanelProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Where a panel leaves room for the page beside it. */
export const useRoomBeside = () =>
  useMediaQuery('(min-width: 75em)', false, { getInitialValueInEffect: false });

/** A thing of the page in full, beside a page that goes on working; over it where there is no room for both. */
export function SidePanel(props: SidePanelProps) {
  const room = useRoomBeside();
  if (room) return <Beside {...props} />;
  const { title, ...rest } = props;
  return (
    <SideDrawer
      opened
      position="right"
      size={520}
      title={
        <Text component="span" fw={600}>
          {title}
        </Text>
      }
      {...rest}
    />
  );
}

function Beside({ title, onClose, children }: SidePanelProps) {
  const { t } = useTranslation();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useFocusBack(true);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const taken = (event.target as HTMLElement).getAttribute?.('data-mantine-stop-propagation') === 'true';
    const over = document.querySelector('[aria-modal="true"]') !== null;
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented && !taken && !over) onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <section ref={panel} role="dialog" aria-labelledby={id} tabIndex={-1} className={classes.panel}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Text id={id} fw={600}>
          {title}
        </Text>
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </Group>
      {children}
    </section>
  );
}
