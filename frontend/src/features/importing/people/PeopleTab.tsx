import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import scroll from '@/components/Scroll.module.css';
import type { PartyName } from '../document/api';
import { NameMeaning } from './NameMeaning';
import classes from './PeopleTab.module.css';

/** Every responsible name of the document once: who it is goes to all its rows, and to later imports. */
export function PeopleTab({ names }: { names: PartyName[] }) {
  const { t } = useTranslation();
  return (
    <div className={scroll.scroll}>
      <Text size="sm" c="dimmed" className={classes.intro}>
        {t('import.people.intro')}
      </Text>
      <ul className={classes.names}>
        {names.map((name) => (
          <li key={name.words} className={classes.name}>
            <div className={classes.printed}>
              <strong>{name.text}</strong>
              <span className={classes.dimmed}>
                {t(`party.kind.${name.kind}`)} · {t('import.people.count', { count: name.count })}
              </span>
            </div>
            <NameMeaning name={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
