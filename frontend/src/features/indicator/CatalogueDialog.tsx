import { NavLink, ScrollArea, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '@/api/types';
import { Dialog } from '@/components/layers/Dialog';
import { Failure, Loading } from '@/components/States';
import { catalogueQuery } from './api';

interface CatalogueDialogProps {
  opened: boolean;
  onClose: () => void;
  onPick: (entry: { code: string; definition: Definition }) => void;
}

/** Ready definitions to begin with. */
export function CatalogueDialog({ opened, onClose, onPick }: CatalogueDialogProps) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const catalogue = useQuery({ ...catalogueQuery(), enabled: opened });
  const found = catalogue.data?.items.filter(({ definition }) =>
    definition.name.toLowerCase().includes(q.trim().toLowerCase()),
  );
  return (
    <Dialog opened={opened} onClose={onClose} size="lg" title={t('indicator.catalogue')}>
      <Stack gap="xs">
        <TextInput
          data-autofocus
          aria-label={t('indicator.search')}
          placeholder={t('indicator.search')}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        {catalogue.error && <Failure problem={catalogue.error} retry={catalogue.refetch} />}
        {catalogue.isPending && <Loading rows={5} />}
        <ScrollArea.Autosize mah={420}>
          {found?.map((entry) => (
            <NavLink
              key={entry.code}
              component="button"
              type="button"
              label={entry.definition.name}
              description={entry.definition.numerator}
              onClick={() => {
                onPick(entry);
                onClose();
              }}
            />
          ))}
        </ScrollArea.Autosize>
      </Stack>
    </Dialog>
  );
}
