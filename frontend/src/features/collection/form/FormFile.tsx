import { Button, FileButton, List, Menu, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDown } from '@/components/icons';
import { Dialog } from '@/components/layers/Dialog';
import { save } from '@/components/save';
import { toast, toastProblem } from '@/components/toasts';
import { formQuery } from '../entry/api';
import type { Cells } from '../entry/useCells';
import { fetchForm, type RefusedCell, type UploadAnswer, uploadForm } from './api';
import { Notice } from './Notice';

/** The same form as a spreadsheet: to fill offline and to bring back; the answer says cell by cell what is wrong. */
export function FormFile({ cells: { store, flush } }: { cells: Cells }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [answer, setAnswer] = useState<UploadAnswer>();
  const [busy, setBusy] = useState(false);
  const pick = useRef<() => void>(null);
  const reset = useRef<() => void>(null);
  const { id, organisationName, period } = store.submission();
  const editable = store.lines.some((line) => !line.heading && store.at(line.key).cell.editable);

  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      if (await flush()) await work();
      else toast(t('collection.saveFirst'));
    } catch (problem) {
      toastProblem(problem);
    } finally {
      setBusy(false);
      reset.current?.();
    }
  };
  const download = () => run(async () => save(await fetchForm(id), `${organisationName} ${period}.xlsx`));
  const upload = (file: File | null) =>
    file &&
    run(async () => {
      const taken = await uploadForm(id, file);
      client.setQueryData(formQuery(id).queryKey, taken.form);
      setAnswer(taken);
    });

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="sm" variant="default" loading={busy} rightSection={<IconDown size={14} />}>
            {t('collection.file.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={download}>{t('collection.file.download')}</Menu.Item>
          <Menu.Item disabled={!editable} onClick={() => pick.current?.()}>
            {t('collection.file.upload')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <FileButton
        resetRef={reset}
        accept="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,.xlsx"
        onChange={upload}
        inputProps={{ 'aria-label': t('collection.file.upload'), 'data-testid': 'form-file' } as object}
      >
        {({ onClick }) => {
          pick.current = onClick;
          return null;
        }}
      </FileButton>
      {answer && <UploadReport answer={answer} onClose={() => setAnswer(undefined)} />}
    </>
  );
}

function UploadReport({ answer, onClose }: { answer: UploadAnswer; onClose: () => void }) {
  const { t } = useTranslation();
  const { taken, refused, remarks } = answer;
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('collection.file.taken', { count: taken })}>
      {refused.length + remarks.length === 0 && <Text>{t('collection.file.allTaken')}</Text>}
      <Stack>
        {refused.length > 0 && (
          <Notice tone="wrong" title={t('collection.file.refused', { count: refused.length })}>
            <CellsOfFile cells={refused} />
          </Notice>
        )}
        {remarks.length > 0 && (
          <Notice tone="ask" title={t('collection.file.remarks', { count: remarks.length })}>
            <CellsOfFile cells={remarks} />
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}

function CellsOfFile({ cells }: { cells: RefusedCell[] }) {
  const { i18n } = useTranslation();
  const why = ({ code, detail, typed }: RefusedCell) => {
    const known = [`collection.refusal.${code}`, `collection.finding.${code}`].find((key) =>
      i18n.exists(key),
    );
    return known ? i18n.t(known as 'collection.refusal.locked', { typed, field: '' }) : detail;
  };
  return (
    <List size="sm">
      {cells.map((one) => (
        <List.Item key={one.cell + one.code}>
          <b>{one.cell}</b>
          {one.typed && ` «${one.typed}»`}: {why(one)}
        </List.Item>
      ))}
    </List>
  );
}
