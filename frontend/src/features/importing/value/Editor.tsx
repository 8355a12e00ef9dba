import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ResponsibleHint } from '@/components/language/ResponsibleHint';
import { ScheduleHint } from '@/components/language/ScheduleHint';
import { useTypedText } from '@/components/record/useTypedText';
import { toastProblem } from '@/components/toasts';
import { keyed } from '../draft/pointer';
import { type EditorKind, planOf, readCorrection } from './reading';
import { useReview } from './review';
import classes from './Value.module.css';

const route = getRouteApi('/inside/framed/imports/$importId');

interface EditorProps {
  path: string;
  label: string;
  text: string;
  kind: EditorKind;
}

/**
 * Corrects one value where it stands: Enter saves, Shift+Enter breaks the line, Esc leaves the old text and keeps the new
 * one for the next time.
 */
export function Editor({ path, label, text: before, kind }: EditorProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const review = useReview();
  const { importId } = route.useParams();
  const typed = useTypedText(`import:${importId}:${keyed(review.draft, path)}`, 'value', before);
  const { text, type } = typed;
  const settled = useRef(false);
  const plan = planOf(review.draft, path);

  const cancel = () => {
    settled.current = true;
    typed.giveUp();
    review.stopEditing('stay');
  };
  const save = async (then: 'stay' | 'away' = 'stay') => {
    if (settled.current) return;
    settled.current = true;
    review.stopEditing(then);
    await typed.settle(async (words) => {
      try {
        const correction = { path, text: words, kind, name: label };
        return await review.correct(await readCorrection(client, review.draft, correction));
      } catch (problem) {
        toastProblem(problem);
        return false;
      }
    });
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    } else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      event.preventDefault();
      void save();
    }
  };
  const common = {
    'aria-label': label,
    size: 'xs',
    autoFocus: true,
    value: text,
    onKeyDown: keys,
    onBlur: () => void save('away'),
  } as const;
  return (
    <div className={classes.editor}>
      {kind === 'date' ? (
        <TextInput {...common} type="date" onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <Textarea
          {...common}
          autosize
          minRows={1}
          maxRows={12}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.setSelectionRange(before.length, before.length)}
        />
      )}
      {(kind === 'schedule' || kind === 'period') && <ScheduleHint text={text} plan={plan} />}
      {(kind === 'responsible' || kind === 'party') && <ResponsibleHint text={text} />}
      <Group gap={4} mt={4} onMouseDown={(event) => event.preventDefault()}>
        <Button size="compact-xs" onClick={() => void save()}>
          {t('action.save')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={cancel}>
          {t('action.cancel')}
        </Button>
      </Group>
    </div>
  );
}
