import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityDraft, PartyDraft } from '../document/api';
import { Value } from '../value/Value';
import classes from './RoadmapTab.module.css';

export function ResponsibleValue({ activity, path }: { activity: ActivityDraft; path: string }) {
  const { t } = useTranslation();
  const printed = activity.responsibleText;
  const parties = activity.responsible;
  const text = parties.map((party) => party.text).join('\n');
  return (
    <Value
      path={`${path}/responsible`}
      label={t('column.responsible')}
      text={printed?.value ?? text}
      place={printed?.place ?? activity.place}
      kind="responsible"
    >
      <Parties parties={parties} />
    </Value>
  );
}

function Parties({ parties }: { parties: PartyDraft[] }) {
  const { t } = useTranslation();
  return (
    <span className={classes.parties}>
      {parties.map((party, i) => (
        <Badge key={i} variant="default" size="sm" tt="none" fw={500} title={t(`party.kind.${party.kind}`)}>
          <span className={classes.kind}>{t(`party.short.${party.kind}`)}</span> {party.text}
        </Badge>
      ))}
    </span>
  );
}
