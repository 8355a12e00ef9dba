import { useTranslation } from 'react-i18next';
import { IconWarn } from '@/components/icons';
import { day } from '@/format/days';
import type { CellState } from '../entry/CellStore';
import { filled, type Line, numbersOf } from '../entry/cells';
import { decimal, findingText } from '../entry/display';
import { toText } from '../entry/numbers';
import type { Finding } from '../entry/types';
import classes from './CellMark.module.css';

interface CellMarkProps {
  line: Line;
  state: CellState;
  findings: Finding[];
}

/** What is to be known of a cell, most pressing first, in words; colour and shape only repeat it. */
export function CellMark({ id, ...cell }: CellMarkProps & { id?: string }) {
  return (
    <span id={id} className={classes.mark}>
      <Marks {...cell} />
    </span>
  );
}

function Marks({ line, state, findings }: CellMarkProps) {
  const { t } = useTranslation();
  const { cell, draft, theirs } = state;
  if (theirs) return <Tone tone="wrong">{t('collection.mark.conflict')}</Tone>;
  if (cell.byItself) return <Tone tone="off">{t('collection.mark.byItself')}</Tone>;
  const waiting = findings.filter((finding) => !(finding.explained && finding.severity !== 'error'));
  const pressing =
    waiting.find((finding) => finding.severity === 'error') ??
    waiting[0] ??
    findings.find((one) => one.code === 'zero_denominator');
  const shown =
    pressing && !(pressing.code === 'missing_answer' && draft.status === 'empty') ? pressing : undefined;
  return (
    <>
      {cell.flagged && cell.editable && (
        <Tone tone="warn">
          ⚑{' '}
          {cell.flagNote
            ? t('collection.mark.flaggedWith', { note: cell.flagNote })
            : t('collection.mark.flagged')}
        </Tone>
      )}
      {shown ? (
        <Tone tone={shown.severity === 'error' ? 'wrong' : 'warn'} icon>
          {findingText(shown)}
          {waiting.length > 1 && ` ${t('collection.mark.more', { count: waiting.length - 1 })}`}
        </Tone>
      ) : (
        <Tone tone={filled(line.row, draft) ? 'ok' : 'off'}>
          {t(filled(line.row, draft) ? 'collection.mark.filled' : 'collection.mark.empty')}
        </Tone>
      )}
      <Known line={line} state={state} />
      {!cell.editable && <Tone tone="off">{t('collection.mark.locked')}</Tone>}
      {(draft.note || draft.evidence.length > 0) && (
        <span className={classes.attached}>
          {draft.note && t('collection.mark.note')}
          {draft.evidence.length > 0 && ` ${t('collection.mark.files', { count: draft.evidence.length })}`}
        </span>
      )}
    </>
  );
}

/** Where a denominator known from elsewhere comes from, and that figure beside a differing own one. */
function Known({ line, state: { cell, draft } }: { line: Line; state: CellState }) {
  const { t } = useTranslation();
  if (!cell.known) return null;
  const { denominator } = numbersOf(line.row, draft);
  const params = {
    source: cell.known.source,
    date: day(cell.known.takenOn),
    value: decimal(cell.known.value),
  };
  const equal = denominator && decimal(toText(denominator)) === params.value;
  return (
    <span className={classes.known}>
      {t(equal ? 'collection.mark.known' : 'collection.mark.knownOther', params)}
    </span>
  );
}

function Tone({
  tone,
  icon,
  children,
}: {
  tone: 'ok' | 'warn' | 'wrong' | 'off';
  icon?: boolean;
  children: React.ReactNode;
}) {
  return (
    <span className={classes.tone} data-tone={tone}>
      {icon ? <IconWarn size={12} /> : null}
      <span>{children}</span>
    </span>
  );
}
