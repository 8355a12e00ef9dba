import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconWarn } from '@/components/icons';
import scroll from '@/components/Scroll.module.css';
import type { warningsOf } from '../draft/doubts';
import { placeText } from '../draft/place';
import value from '../value/Value.module.css';
import { Jump } from './Jump';
import classes from './Review.module.css';

interface WarningsTabProps {
  warnings: ReturnType<typeof warningsOf>;
  onOpen: (path: string) => void;
}

export function WarningsTab({ warnings, onOpen }: WarningsTabProps) {
  const { t } = useTranslation();
  return (
    <div className={scroll.scroll}>
      {warnings.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {t('import.noWarnings')}
        </Text>
      )}
      <ul className={classes.rest}>
        {warnings.map(({ warning, path }, i) => (
          <li key={i}>
            <span className="o-warning">
              <IconWarn size={12} /> {t(`import.warning.${warning.code}`)}
            </span>
            {path ? (
              <button type="button" className={value.words} onClick={() => onOpen(path)}>
                {warning.detail || placeText(warning.place)}
              </button>
            ) : (
              <Jump
                id={`warning-${i}`}
                place={warning.place}
                text={warning.detail || placeText(warning.place)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
