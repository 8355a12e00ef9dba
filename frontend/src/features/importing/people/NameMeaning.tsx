import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { PersonPicker } from '@/components/fields/PersonPicker';
import { PersonProposals } from '@/components/language/PersonProposals';
import type { PartyMeaning, PartyName } from '../document/api';
import { useReview } from '../value/review';
import { HEADED, kindOf, MEANINGS, type MeaningKind, mean, usualKind } from './meanings';
import classes from './PeopleTab.module.css';

/** Who a name is: a person, an organisation, or the heads of all organisations of a kind. */
export function NameMeaning({ name }: { name: PartyName }) {
  const { t } = useTranslation();
  const review = useReview();
  const meaning = review.draft.meanings[name.words];
  const [chosen, setChosen] = useState<MeaningKind>();
  const kind = chosen ?? kindOf(meaning) ?? usualKind(name);
  const set = (next: PartyMeaning | undefined) =>
    review.correct(mean(name.words, next, t('import.people.meant', { name: name.text })));
  const label = t(`import.people.kind.${kind}`);
  return (
    <div className={classes.meaning}>
      <NativeSelect
        size="xs"
        aria-label={t('import.people.kindOf', { name: name.text })}
        disabled={!review.canEdit}
        value={kind}
        data={MEANINGS.map((value) => ({ value, label: t(`import.people.kind.${value}`) }))}
        onChange={(event) => {
          setChosen(event.currentTarget.value as MeaningKind);
          if (meaning) set(undefined);
        }}
      />
      {kind === 'person' && (
        <div>
          {!meaning?.personId && (
            <PersonProposals text={name.text} onMatch={(personId) => set({ personId })} />
          )}
          <PersonPicker
            label={label}
            value={meaning?.personId}
            onPick={(person) => set(person && { personId: person.id })}
          />
        </div>
      )}
      {kind === 'organisation' && (
        <OrganisationPicker
          label={label}
          value={meaning?.organisationId}
          onPick={(organisationId) => set(organisationId ? { organisationId } : undefined)}
        />
      )}
      {kind === 'heads' && (
        <NativeSelect
          label={label}
          value={meaning?.headsOf ?? ''}
          data={[
            { value: '', label: t('import.people.choose') },
            ...HEADED.map((value) => ({ value, label: t(`party.headsOf.${value}`) })),
          ]}
          onChange={(event) => {
            const headsOf = event.currentTarget.value as PartyMeaning['headsOf'] | '';
            set(headsOf ? { headsOf } : undefined);
          }}
        />
      )}
    </div>
  );
}
