import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import scroll from '@/components/Scroll.module.css';
import type { Take } from '../document/api';
import { useReview } from '../value/review';
import { ChangedRowCard } from './ChangedRowCard';
import classes from './ChangesTab.module.css';
import { type ChangedRow, decide, GROUPS, type Group as GroupName } from './changes';

/** The document beside what people have made of it since: what differs, and what becomes of it. */
export function ChangesTab({ rows }: { rows: ChangedRow[] }) {
  const { t } = useTranslation();
  return (
    <div className={scroll.scroll}>
      <Text size="sm" c="dimmed" className={classes.intro}>
        {rows.length > 0 ? t('import.changes.intro') : t('import.noDifference')}
      </Text>
      {GROUPS.map((group) => (
        <RowGroup key={group} group={group} rows={rows.filter((row) => row.group === group)} />
      ))}
    </div>
  );
}

function RowGroup({ group, rows }: { group: GroupName; rows: ChangedRow[] }) {
  const { t } = useTranslation();
  const review = useReview();
  if (rows.length === 0) return null;
  const decidable = rows.flatMap(({ row }) => row ?? []);
  const all = (take: Take) =>
    review.correct(
      decide(decidable, take, t('import.changes.decision', { name: t(`import.changes.${group}`) })),
    );
  return (
    <section className={classes.group}>
      <Group justify="space-between" gap={6}>
        <Title order={2} size="h3">
          {t(`import.changes.${group}`)} <span className={classes.dimmed}>{rows.length}</span>
        </Title>
        {decidable.length > 1 && review.canEdit && (
          <Group gap={4}>
            <Button size="compact-xs" variant="default" onClick={() => all('mine')}>
              {t('import.changes.allMine')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => all('theirs')}>
              {t('import.changes.allTheirs')}
            </Button>
          </Group>
        )}
      </Group>
      <Stack gap={6} mt={6}>
        {rows.map((row, i) => (
          <ChangedRowCard key={row.row ?? `${row.title}-${i}`} row={row} />
        ))}
      </Stack>
    </section>
  );
}
