import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { session } from '@/api/session';
import { IconDown } from '@/components/icons';
import { clearDrafts } from '@/components/useDraft';
import { LANGUAGES } from '@/i18n';
import { DENSITIES, useDensity } from './density';

const SCHEMES = ['light', 'dark', 'auto'] as const;

export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  const signOut = async () => {
    await clearDrafts();
    await session().signOut();
  };
  const mark = (chosen: boolean) => ({
    role: 'menuitemradio',
    'aria-checked': chosen,
    rightSection: chosen ? <span aria-hidden="true">✓</span> : undefined,
  });
  return (
    <Menu position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          rightSection={<IconDown size={14} />}
          aria-label={t('user.menu', { name: me?.name ?? '' })}
          styles={{ label: { maxWidth: 180, fontWeight: 500 } }}
        >
          {me?.name ?? '…'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('user.language')}</Menu.Label>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            onClick={() => i18n.changeLanguage(language)}
            {...mark(i18n.language === language)}
          >
            {t(`language.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('user.theme')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item key={scheme} onClick={() => setColorScheme(scheme)} {...mark(colorScheme === scheme)}>
            {t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('user.density')}</Menu.Label>
        {DENSITIES.map((value) => (
          <Menu.Item key={value} onClick={() => setDensity(value)} {...mark(density === value)}>
            {t(`density.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onHelp}>{t('shortcuts.title')}</Menu.Item>
        <Menu.Item onClick={signOut}>{t('user.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
