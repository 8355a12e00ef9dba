import { ActionIcon, Indicator, Menu } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, take } from '@/api/client';
import { IconBell } from '@/components/icons';
import { NoticeItem } from './NoticeItem';

const MINUTE = 60_000;

const noticesQuery = queryOptions({
  queryKey: ['notifications'],
  refetchInterval: 2 * MINUTE,
  staleTime: MINUTE,
  queryFn: ({ signal }) =>
    take(api.GET('/api/v1/notifications', { params: { query: { limit: 20 } }, signal })),
});

/** What waits for the person; what has been looked at counts as read when the list closes. */
export function Bell() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const notices = useQuery(noticesQuery).data?.items ?? [];
  const unread = notices.filter((notice) => !notice.readAt);
  const read = useMutation({
    mutationFn: (ids: string[]) => take(api.POST('/api/v1/notifications/read', { body: { ids } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  const onClose = () => unread.length > 0 && read.mutate(unread.map(({ id }) => id));
  return (
    <Menu position="bottom-end" width={340} withinPortal onClose={onClose}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={unread.length > 0 ? t('notice.unread', { n: unread.length }) : t('notice.title')}
        >
          <Indicator disabled={unread.length === 0} size={8} offset={1} color="red" aria-hidden>
            <IconBell />
          </Indicator>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {/* An item, not a label: a menu without one takes neither the keyboard nor its Esc. */}
        {notices.length === 0 && <Menu.Item>{t('notice.none')}</Menu.Item>}
        {notices.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
