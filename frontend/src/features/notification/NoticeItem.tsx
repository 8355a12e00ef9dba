import { Menu, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { MenuLink } from '@/components/links';
import { day, moment } from '@/format/days';

type Notice = components['schemas']['NotificationView'];

/** One notice: its sentence is made here, from the kind and its parameters; it leads to what it is about. */
export function NoticeItem({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { kind, organisationName, parameters, createdAt, readAt } = notice;
  const { due, fault, reason } = parameters;
  return (
    <NoticeLink about={notice.about}>
      <Text component="span" display="block" size="sm" fw={readAt ? 400 : 600}>
        {t([`notice.kind.${kind}`, 'notice.kind.other'], parameters)}
      </Text>
      <Text component="span" display="block" size="sm">
        {organisationName}
        {fault && ` · ${t([`fieldError.${fault}`, 'fieldError.invalid'])}`}
        {due && ` · ${t('notice.until', { day: day(due) })}`}
      </Text>
      {reason && (
        <Text component="span" display="block" size="sm">
          «{reason}»
        </Text>
      )}
      <Text component="span" display="block" size="xs" c="dimmed">
        {moment(createdAt)}
      </Text>
    </NoticeLink>
  );
}

/** To the page of the thing, where it has one. */
function NoticeLink({ about: { entity, id }, children }: { about: Notice['about']; children: ReactNode }) {
  switch (entity) {
    case 'submission':
      return (
        <MenuLink to="/submissions/$submissionId" params={{ submissionId: id }}>
          {children}
        </MenuLink>
      );
    case 'campaign':
      return (
        <MenuLink to="/campaigns/$campaignId" params={{ campaignId: id }}>
          {children}
        </MenuLink>
      );
    default:
      return <Menu.Item>{children}</Menu.Item>;
  }
}
