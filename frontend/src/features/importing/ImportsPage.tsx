import { Progress, Table, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { TextLink } from '@/components/links';
import { More } from '@/components/More';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { moment } from '@/format/days';
import { type Import, running, useImports } from './document/api';
import { refusalOf, refusalText } from './document/refusals';
import { UploadPanel } from './upload/UploadPanel';

export function ImportsPage() {
  const { t } = useTranslation();
  const imports = useImports();
  const { refetch } = imports;
  const busy = imports.items?.some((one) => running(one.status)) ?? false;
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => void refetch(), 2000);
    return () => clearInterval(timer);
  }, [busy, refetch]);
  return (
    <Page title={t('nav.imports')} below={t('import.intro')} narrow>
      <UploadPanel />
      {imports.error && <Failure problem={imports.error} retry={refetch} />}
      {imports.isPending && <Loading rows={4} height={48} />}
      {imports.items?.length === 0 && (
        <div className="o-card">
          <Empty title={t('import.empty')} hint={t('import.emptyHint')} />
        </div>
      )}
      {imports.items && imports.items.length > 0 && <ImportTable imports={imports.items} />}
      <More query={imports} />
    </Page>
  );
}

function ImportTable({ imports }: { imports: Import[] }) {
  const { t } = useTranslation();
  return (
    <div className="o-card">
      <Table verticalSpacing="sm" aria-label={t('nav.imports')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.document')}</Table.Th>
            <Table.Th>{t('field.status')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('import.sent')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <TextLink to="/imports/$importId" params={{ importId: one.id }} fw={600}>
                  {one.fileName}
                </TextLink>
                <Text size="sm" c="dimmed">
                  <OrganisationName id={one.organisationId} />
                </Text>
              </Table.Td>
              <Table.Td>
                <Status view={one} />
              </Table.Td>
              <Table.Td visibleFrom="sm">{moment(one.createdAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Status({ view }: { view: Import }) {
  const { t } = useTranslation();
  const refusal = view.problem && refusalOf(new Problem({ slug: view.problem.type }, 422));
  return (
    <>
      <Text size="sm">{t(`import.status.${view.status}`)}</Text>
      {running(view.status) && (
        <Progress.Root size="sm">
          <Progress.Section value={Math.max(3, view.progress)} aria-label={t('import.progress')} />
        </Progress.Root>
      )}
      {refusal && (
        <Text size="xs" c="dimmed">
          {refusalText(refusal).title}
        </Text>
      )}
    </>
  );
}
