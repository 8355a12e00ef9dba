import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import classes from './Sheet.module.css';
import { usePrinting } from './usePrinting';

interface PrintInsteadProps {
  title: string;
  children: ReactNode;
}

/**
 * What goes to paper in place of the page, whether the printing was begun by Ctrl+P or by the browser's menu: rows that come and go as
 * one scrolls can't be printed. It is drawn when the printing begins.
 */
export function PrintInstead(props: PrintInsteadProps) {
  const printing = usePrinting();
  return printing && createPortal(<Instead {...props} />, document.body);
}

function Instead({ title, children }: PrintInsteadProps) {
  useLayoutEffect(() => {
    document.body.dataset.instead = '';
    return () => {
      delete document.body.dataset.instead;
    };
  }, []);
  return (
    <div className={classes.sheet} data-instead>
      <h1 className={classes.title}>{title}</h1>
      {children}
    </div>
  );
}
