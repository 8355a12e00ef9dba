import { Box, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { usePages } from '@/api/pages';
import type { Permission, Section } from '@/api/types';
import { Dialog } from '@/components/layers/Dialog';
import { ButtonLink } from '@/components/links';
import { More } from '@/components/More';
import { useTrash } from '@/components/record/useTrash';
import { roadmapQuery } from '@/components/roadmap/roadmaps';
import { Empty, Failure, Loading } from '@/components/States';
import { toastProblem } from '@/components/toasts';
import type { TrashKind } from './kinds';
import { KINDS, type Thrown, titled } from './thrown';
import { bringWithin, trashedSection } from './within';

interface TrashListProps {
  kind: TrashKind;
  roadmapId?: string;
}

export function TrashList({ kind, roadmapId }: TrashListProps) {
  const { t } = useTranslation();
  const { list, restore, permission } = KINDS[kind];
  const trash = useTrash();
  const [offer, setOffer] = useState<{ thrown: Thrown; section: Section }>();
  const thrown = usePages([kind, { trashed: true, roadmapId }], (cursor) =>
    list({ trashed: true, cursor, roadmapId }),
  );
  const bring = (one: Thrown, how: () => Promise<unknown>) =>
    trash.restore({
      name: one.name,
      remove: async () => {},
      restore: how,
      keys: [kind, 'activities', 'sections', 'roadmap'],
    });
  const ask = async (one: Thrown) => {
    try {
      const section = await trashedSection(one);
      if (section) setOffer({ thrown: one, section });
      else await bring(one, () => restore(one.id));
    } catch (problem) {
      toastProblem(problem, () => ask(one));
    }
  };
  if (thrown.error) return <Failure problem={thrown.error} retry={thrown.refetch} />;
  if (!thrown.items) return <Loading rows={4} />;
  if (thrown.items.length === 0) return <NothingThrown />;
  return (
    <div className="o-card">
      <Table verticalSpacing="xs" aria-label={t(`trash.${kind}`)}>
        <Table.Tbody>
          {thrown.items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{one.name}</Table.Td>
              <Table.Td ta="right">
                <RestoreButton thrown={one} permission={permission} onRestore={() => void ask(one)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <More query={thrown} />
      {offer && (
        <SectionOffer
          {...offer}
          onClose={() => setOffer(undefined)}
          onAccept={() => {
            setOffer(undefined);
            void bring(offer.thrown, () => bringWithin(kind, offer.thrown));
          }}
        />
      )}
    </div>
  );
}

interface RestoreButtonProps {
  thrown: Thrown;
  permission: Permission;
  onRestore: () => void;
}

/** For whoever may bring it back where it was; its place is kept free for them. */
function RestoreButton({ thrown, permission, onRestore }: RestoreButtonProps) {
  const { t } = useTranslation();
  const { roadmapId } = thrown;
  const roadmap = useQuery({ ...roadmapQuery(roadmapId ?? ''), enabled: roadmapId !== undefined });
  const at = thrown.organisationId ?? roadmap.data?.organisationId;
  const can = useCan(permission, at) && at !== undefined;
  return (
    <Box h={30}>
      {can && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('trash.restoreOne', { name: thrown.name })}
          onClick={onRestore}
        >
          {t('action.restore')}
        </Button>
      )}
    </Box>
  );
}

function NothingThrown() {
  const { t } = useTranslation();
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

interface SectionOfferProps {
  thrown: Thrown;
  section: Section;
  onAccept: () => void;
  onClose: () => void;
}

/** What stands in a section that is in the trash comes back only with that section. */
function SectionOffer({ thrown, section, onAccept, onClose }: SectionOfferProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} title={t('trash.within')}>
      <Stack>
        <Text>{t('trash.withinHint', { name: thrown.name, section: titled(section) })}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button data-autofocus onClick={onAccept}>
            {t('trash.restoreBoth')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
