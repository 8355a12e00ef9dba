import type { ReactNode } from 'react';

/** What scrolls must be reachable by keyboard, though nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

/** A named region that scrolls by itself. */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={className} aria-label={label} {...REACHABLE}>
      {children}
    </section>
  );
}
