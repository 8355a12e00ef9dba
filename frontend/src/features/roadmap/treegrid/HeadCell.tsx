import { useTranslation } from 'react-i18next';
import { IconDownArrow, IconUpArrow } from '@/components/icons';
import type { Sort } from '../outline/filter';
import { type Column, SORT_OF } from './columns';
import classes from './Treegrid.module.css';

interface HeadCellProps {
  name: Column;
  column: number;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}

/** A click sorts up, then down, then not at all. */
export function HeadCell({ name, column, sort, onSort }: HeadCellProps) {
  const { t } = useTranslation();
  const field = SORT_OF[name];
  const up = field !== undefined && sort === field;
  const down = field !== undefined && sort === `-${field}`;
  const title = name === 'number' ? '№' : name === 'actions' ? '' : t(`column.${name}`);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      aria-sort={up ? 'ascending' : down ? 'descending' : undefined}
      className={classes.headCell}
    >
      {field ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort(up ? `-${field}` : down ? undefined : field)}
          title={t('roadmap.sortBy', { name: t(`field.${name}`) })}
        >
          {title}
          {up && <IconUpArrow size={12} />}
          {down && <IconDownArrow size={12} />}
        </button>
      ) : (
        title || <span className="o-hidden">{t('action.moreActions')}</span>
      )}
    </div>
  );
}
