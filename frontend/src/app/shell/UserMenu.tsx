import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clearDrafts } from '@/api/drafts';
import { useMe } from '@/api/me';
import { session } from '@/api/session';
import { IconDown } from '@/components/icons';
import { LANGUAGES } from '@/i18n';
import { DENSITIES, useDensity } from './density';

const SCHEMES = ['light', 'dark', 'auto'] as const;

export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity(me?.subject);
  const signOut = async () => {
    clearDrafts();
    await session().signOut();
  };
  return (
    <Menu position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          rightSection={<IconDown size={14} />}
          aria-label={t('user.menu', { name: me?.name ?? '' })}
          styles={{ label: { maxWidth: 'min(180px, 30vw)', fontWeight: 500 } }}
        >
          {me?.name ?? '…'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Choice
          label={t('user.language')}
          value={i18n.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`), lang: value }))}
          onPick={(language) => i18n.changeLanguage(language)}
        />
        <Choice
          label={t('user.theme')}
          value={colorScheme}
          options={SCHEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onPick={setColorScheme}
        />
        <Choice
          label={t('user.density')}
          value={density}
          options={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
          onPick={setDensity}
        />
        <Menu.Divider />
        <Menu.Item onClick={onHelp}>{t('shortcuts.title')}</Menu.Item>
        <Menu.Item onClick={signOut}>{t('user.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: string;
  options: { value: T; label: string; lang?: string }[];
  onPick: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onPick }: ChoiceProps<T>) {
  return (
    <Menu.RadioGroup value={value} onChange={(picked) => onPick(picked as T)}>
      <Menu.Label>{label}</Menu.Label>
      {options.map((option) => (
        <Menu.RadioItem key={option.value} value={option.value} lang={option.lang} closeMenuOnClick>
          {option.label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
