import { Box, Button, Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Organisation } from '@/api/types';
import { SearchBox } from '@/components/fields/SearchBox';
import { IconPlus } from '@/components/icons';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { foundQuery } from './api';
import { OrganisationDetails } from './OrganisationDetails';
import { OrganisationDialog } from './OrganisationDialog';
import { OrganisationLabel, OrganisationTree } from './OrganisationTree';
import { useTops } from './useTops';

const route = getRouteApi('/inside/framed/organisations');

export function OrganisationsPage() {
  const { t } = useTranslation();
  const { q, id } = route.useSearch();
  const navigate = route.useNavigate();
  const [creating, setCreating] = useState(false);
  const { tops, error } = useTops();
  const found = useQuery({ ...foundQuery(q ?? ''), enabled: q !== undefined });
  const select = (next: string) => navigate({ search: (now) => ({ ...now, id: next }) });
  const problem = error ?? found.error;
  const shown = id ?? tops?.[0]?.id;
  const canEdit = useCan('organisation:edit', shown);
  const add = canEdit && (
    <Button variant="default" leftSection={<IconPlus />} onClick={() => setCreating(true)}>
      {t('organisation.new')}
    </Button>
  );
  return (
    <Page title={t('nav.organisations')} actions={add}>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="xs">
            <SearchBox
              label={t('organisation.search')}
              value={q}
              width="100%"
              onSearch={(next) => navigate({ search: (now) => ({ ...now, q: next }), replace: true })}
            />
            {problem && <Failure problem={problem} />}
            <Box className="o-card">
              {q === undefined && !tops && !problem && (
                <Box p="md">
                  <Loading rows={6} height={28} />
                </Box>
              )}
              {q === undefined && tops && tops.length > 0 && (
                <OrganisationTree roots={tops} selected={shown} onSelect={select} />
              )}
              {q === undefined && tops?.length === 0 && (
                <Empty title={t('organisation.none')} hint={t('organisation.noneHint')}>
                  {add}
                </Empty>
              )}
              {q !== undefined && <Found items={found.data} selected={shown} onSelect={select} />}
            </Box>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          {shown && <OrganisationDetails key={shown} id={shown} />}
        </Grid.Col>
      </Grid>
      {creating && (
        <OrganisationDialog parentId={shown} onClose={() => setCreating(false)} onSaved={select} />
      )}
    </Page>
  );
}

interface FoundProps {
  items: Organisation[] | undefined;
  selected: string | undefined;
  onSelect: (id: string) => void;
}

function Found({ items, selected, onSelect }: FoundProps) {
  const { t } = useTranslation();
  if (!items)
    return (
      <Box p="md">
        <Loading rows={4} height={28} />
      </Box>
    );
  if (items.length === 0) return <Empty title={t('state.nothingFound')} hint={t('state.tryOther')} />;
  return (
    <Stack gap={0} p={6}>
      {items.map((organisation) => (
        <Button
          key={organisation.id}
          variant={organisation.id === selected ? 'light' : 'subtle'}
          color="gray"
          justify="flex-start"
          h="auto"
          py={6}
          styles={{ label: { whiteSpace: 'normal', textAlign: 'left', color: 'var(--mantine-color-text)' } }}
          onClick={() => onSelect(organisation.id)}
        >
          <OrganisationLabel organisation={organisation} />
        </Button>
      ))}
    </Stack>
  );
}
