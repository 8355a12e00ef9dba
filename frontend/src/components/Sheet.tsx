import { Button, Group } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Sheet.module.css';

interface SheetProps {
  title: string;
  /** The way back to the page on the screen. */
  back: ReactNode;
  /** Head and body of the table: every row is in the document, the head repeats on each sheet. */
  table: ReactNode;
  /** Many columns ask for smaller letters. */
  wide?: boolean;
  /** What stands below the table. */
  children?: ReactNode;
}

/** A plain table for paper: A4 landscape, black on white. */
export function Sheet({ title, back, table, wide, children }: SheetProps) {
  const { t } = useTranslation();
  useDocumentTitle(title);
  return (
    <main className={classes.sheet}>
      <Group className={classes.bar} mb="md">
        <Button onClick={() => window.print()}>{t('action.print')}</Button>
        {back}
      </Group>
      <h1 className={classes.title}>{title}</h1>
      <div className={classes.wide}>
        <table className={classes.table} data-wide={wide || undefined}>
          {table}
        </table>
      </div>
      {children}
    </main>
  );
}
