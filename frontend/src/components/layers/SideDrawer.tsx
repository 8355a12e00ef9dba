import { Drawer, type DrawerProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from './useFocusBack';

/** A thing of the page in full, at its side. */
export function SideDrawer(props: DrawerProps) {
  const { t } = useTranslation();
  useFocusBack(props.opened);
  return <Drawer returnFocus={false} closeButtonProps={{ 'aria-label': t('action.close') }} {...props} />;
}
