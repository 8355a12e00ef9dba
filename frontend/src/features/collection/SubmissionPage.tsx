import { Box, CloseButton, Group, Stack } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from '@/components/layers/SideDrawer';
import { Page } from '@/components/Page';
import { Failure, Loading } from '@/components/States';
import { CellPanel } from './cell/CellPanel';
import { formQuery } from './entry/api';
import type { PasteResult } from './entry/paste';
import type { Form } from './entry/types';
import { useCells } from './entry/useCells';
import { Conflicts } from './form/Conflicts';
import { EntryCards } from './form/EntryCards';
import { FindingsSummary } from './form/FindingsSummary';
import { FormBar } from './form/FormBar';
import { FormHead, FormTitle } from './form/FormHead';
import { PasteReport } from './form/PasteReport';
import { EntryGrid } from './grid/EntryGrid';
import classes from './SubmissionPage.module.css';

const route = getRouteApi('/inside/framed/submissions/$submissionId');

export function SubmissionPage() {
  const { submissionId } = route.useParams();
  const form = useQuery(formQuery(submissionId));
  if (form.error && !form.data) {
    return (
      <Box p="lg">
        <Failure problem={form.error} retry={form.refetch} />
      </Box>
    );
  }
  if (!form.data) {
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  }
  return <FormScreen key={submissionId} form={form.data} />;
}

function FormScreen({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { cell } = route.useSearch();
  const navigate = route.useNavigate();
  const cells = useCells(form);
  const { store } = cells;
  const narrow = useMediaQuery('(max-width: 62em)') ?? false;
  const [target, setTarget] = useState<{ key: string; field?: string }>();
  const [pasted, setPasted] = useState<PasteResult>();
  const [summary, setSummary] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const opened = cell !== undefined && store.lines.some((line) => line.key === cell) ? cell : undefined;

  const open = (key?: string) => navigate({ search: { cell: key }, replace: true });
  const travel = (way: 'undo' | 'redo') => {
    const key = store[way]();
    if (key) setTarget({ key });
  };
  const close = () => {
    if (opened) setTarget({ key: opened, field: 'numerator' });
    void open(undefined);
  };
  useHotkeys([
    ['mod+Z', () => travel('undo')],
    ['mod+Y', () => travel('redo')],
    ['mod+shift+Z', () => travel('redo')],
  ]);
  const panel = opened && (
    <CellPanel key={opened} store={store} lineKey={opened} submission={store.submission()} />
  );

  return (
    <Page
      title={form.submission.organisationName}
      above={<FormTitle submission={form.submission} />}
      below={<FormHead cells={cells} />}
    >
      <FormBar
        ref={bar}
        cells={cells}
        undo={() => travel('undo')}
        redo={() => travel('redo')}
        onFindings={() => setSummary((n) => n + 1)}
      />
      <Stack gap="xs">
        <Conflicts store={store} />
        {pasted && <PasteReport result={pasted} onClose={() => setPasted(undefined)} />}
        <FindingsSummary
          store={store}
          shown={summary}
          onClose={() => setSummary(0)}
          onGo={(key, field) => {
            setTarget({ key, field });
            if (narrow) document.getElementById(`card-${key}`)?.scrollIntoView({ block: 'center' });
          }}
        />
        <Group align="flex-start" gap="md" wrap="nowrap">
          <div className={classes.sheet}>
            {narrow ? (
              <EntryCards store={store} open={open} />
            ) : (
              <EntryGrid
                label={t('collection.grid', { name: form.submission.organisationName })}
                store={store}
                target={target}
                opened={opened}
                open={open}
                active={(key) => opened && key !== opened && void open(key)}
                pasted={setPasted}
                undo={() => travel('undo')}
                redo={() => travel('redo')}
                leave={() => bar.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()}
              />
            )}
          </div>
          {!narrow && panel && (
            <aside className={classes.panel} aria-label={t('collection.details')}>
              <CloseButton className={classes.close} aria-label={t('action.close')} onClick={close} />
              {panel}
            </aside>
          )}
        </Group>
      </Stack>
      {narrow && (
        <SideDrawer
          opened={panel !== undefined}
          onClose={close}
          position="bottom"
          size="85%"
          title={t('collection.details')}
        >
          {panel}
        </SideDrawer>
      )}
    </Page>
  );
}
