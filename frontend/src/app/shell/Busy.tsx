import { useIsFetching } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useSending } from '@/api/sending';
import classes from './Busy.module.css';

/** A line at the top while a page, what it shows or a change is under way; what is quick is over before it is seen. */
export function Busy() {
  const routing = useRouterState({ select: ({ status }) => status === 'pending' });
  const reading = useIsFetching({ predicate: ({ state }) => state.status === 'pending' }) > 0;
  const writing = useSending();
  return (routing || reading || writing) && <div className={classes.line} data-testid="busy" aria-hidden />;
}
