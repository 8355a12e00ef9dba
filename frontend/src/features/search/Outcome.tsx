import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { KINDS } from './hits';

interface OutcomeProps {
  searching: boolean;
  /** How much was found; undefined where nobody knows. */
  count: number | undefined;
  asked: boolean;
}

/** Told to who listens: how much was found, or where it was looked for in vain. */
export function Outcome({ searching, count, asked }: OutcomeProps) {
  const { t } = useTranslation();
  const me = useMe();
  const kinds = KINDS.filter(({ permission }) => me?.permissions.includes(permission)).map(({ label }) =>
    t(label),
  );
  const inVain = asked && !searching && count === 0;
  return (
    <div role="status">
      {inVain && (
        <>
          <Text fw={600} mt="sm">
            {t('state.nothingFound')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('search.lookedIn', { where: [t('search.pages'), ...kinds].join(', ') })}
          </Text>
        </>
      )}
      {asked && !searching && !inVain && count !== undefined && (
        <span className="o-hidden">{t('search.found', { n: count })}</span>
      )}
    </div>
  );
}
