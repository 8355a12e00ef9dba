import { Button, Table, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, take } from '@/api/client';
import { useCan } from '@/api/me';
import { usePages } from '@/api/pages';
import type { Permission } from '@/api/types';
import { ButtonLink } from '@/components/links';
import { More } from '@/components/More';
import { Page } from '@/components/Page';
import { useTrash } from '@/components/record/useTrash';
import { Empty, Failure, Loading } from '@/components/States';
import { TRASH_KINDS, type TrashKind } from './trash';

const route = getRouteApi('/inside/framed/trash');

interface Thrown {
  id: string;
  name: string;
}
interface ThrownPage {
  items: Thrown[];
  next?: string;
}

const named = async <T extends { id: string }>(
  page: Promise<{ items: T[]; next?: string }>,
  name: (item: T) => string,
) => {
  const { items, next } = await page;
  return { next, items: items.map((item) => ({ id: item.id, name: name(item) })) };
};
const titled = (item: { number?: string; title: string }) =>
  [item.number, item.title].filter(Boolean).join(' ');

const KINDS: Record<
  TrashKind,
  {
    permission: Permission;
    list: (query: { trashed: true; cursor?: string; roadmapId?: string }) => Promise<ThrownPage>;
    restore: (id: string) => Promise<unknown>;
  }
> = {
  activities: {
    permission: 'roadmap:edit',
    list: (query) => named(take(api.GET('/api/v1/activities', { params: { query } })), titled),
    restore: (id) => take(api.POST('/api/v1/activities/{id}/restore', { params: { path: { id } } })),
  },
  projects: {
    permission: 'project:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/projects', { params: { query } })), titled),
    restore: (id) => take(api.POST('/api/v1/projects/{id}/restore', { params: { path: { id } } })),
  },
  roadmaps: {
    permission: 'roadmap:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/roadmaps', { params: { query } })), titled),
    restore: (id) => take(api.POST('/api/v1/roadmaps/{id}/restore', { params: { path: { id } } })),
  },
  orders: {
    permission: 'order:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/orders', { params: { query } })), titled),
    restore: (id) => take(api.POST('/api/v1/orders/{id}/restore', { params: { path: { id } } })),
  },
  people: {
    permission: 'person:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/people', { params: { query } })), (person) => person.displayName),
    restore: (id) => take(api.POST('/api/v1/people/{id}/restore', { params: { path: { id } } })),
  },
};

export function TrashPage() {
  const { t } = useTranslation();
  const { kind = 'activities', roadmapId } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page narrow title={t('nav.trash')} below={t('trash.hint')}>
      <Tabs
        value={kind}
        keepMounted={false}
        onChange={(next) => navigate({ search: { kind: next as TrashKind }, replace: true })}
      >
        <Tabs.List mb="sm">
          {TRASH_KINDS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`trash.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TRASH_KINDS.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <TrashList kind={one} roadmapId={one === 'activities' ? roadmapId : undefined} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}

function TrashList({ kind, roadmapId }: { kind: TrashKind; roadmapId?: string }) {
  const { t } = useTranslation();
  const { list, restore, permission } = KINDS[kind];
  const canEdit = useCan(permission);
  const trash = useTrash();
  const thrown = usePages([kind, { trashed: true, roadmapId }], (cursor) =>
    list({ trashed: true, cursor, roadmapId }),
  );
  if (thrown.error) return <Failure problem={thrown.error} retry={thrown.refetch} />;
  if (!thrown.items) return <Loading rows={4} />;
  if (thrown.items.length === 0) {
    return (
      <div className="o-card">
        <Empty title={t('trash.empty')} hint={t('trash.emptyHint')}>
          <ButtonLink to="/projects" variant="default">
            {t('nav.projects')}
          </ButtonLink>
        </Empty>
      </div>
    );
  }
  return (
    <div className="o-card">
      <Table verticalSpacing="xs" aria-label={t(`trash.${kind}`)}>
        <Table.Tbody>
          {thrown.items.map(({ id, name }) => (
            <Table.Tr key={id}>
              <Table.Td>{name}</Table.Td>
              <Table.Td ta="right">
                {canEdit && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('trash.restoreOne', { name })}
                    onClick={() =>
                      void trash.restore({
                        name,
                        remove: async () => {},
                        restore: () => restore(id),
                        keys: [kind, 'sections'],
                      })
                    }
                  >
                    {t('action.restore')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <More query={thrown} />
    </div>
  );
}
