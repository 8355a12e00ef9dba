import { Button, Group } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Sheet.module.css';

interface SheetProps {
  title: string;
  /** The way back to the page on the screen. */
  back: ReactNode;
  /** Tables, each a {@link SheetTable}, and what stands below them. */
  children: ReactNode;
}

/** A plain document for paper: A4 landscape, black on white. */
export function Sheet({ title, back, children }: SheetProps) {
  const { t } = useTranslation();
  useDocumentTitle(title);
  return (
    <main className={classes.sheet}>
      <Group className={classes.bar} mb="md">
        <Button onClick={() => window.print()}>{t('action.print')}</Button>
        {back}
      </Group>
      <h1 className={classes.title}>{title}</h1>
      {children}
    </main>
  );
}

interface SheetTableProps {
  /** Many columns ask for smaller letters. */
  wide?: boolean;
  children: ReactNode;
}

/** Every row is in the document, the head repeats on each sheet; a second table begins on a sheet of its own. */
export function SheetTable({ wide, children }: SheetTableProps) {
  return (
    <div className={classes.wide}>
      <table className={classes.table} data-wide={wide || undefined}>
        {children}
      </table>
    </div>
  );
}
