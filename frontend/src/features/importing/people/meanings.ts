import type { PartyMeaning, PartyName } from '../document/api';
import type { Correction } from '../draft/corrections';
import { joined } from '../draft/pointer';

export const MEANINGS = ['person', 'organisation', 'heads'] as const;
export type MeaningKind = (typeof MEANINGS)[number];

/** Of whom a document speaks as of many: «руководители школ», «заведующие детскими садами». */
export const HEADED = ['school', 'kindergarten', 'college', 'supplementary', 'centre', 'partner'] as const;

export function kindOf(meaning: PartyMeaning | undefined): MeaningKind | undefined {
  if (meaning?.personId) return 'person';
  if (meaning?.organisationId) return 'organisation';
  return meaning?.headsOf ? 'heads' : undefined;
}

/** What a name most often turns out to be. */
export const usualKind = ({ kind }: PartyName): MeaningKind =>
  kind === 'person' ? 'person' : kind === 'body' ? 'organisation' : 'heads';

/** Says who a name is, for the whole document; without a meaning it is unknown again. */
export const mean = (words: string, meaning: PartyMeaning | undefined, name: string): Correction => ({
  name,
  build: (draft) => {
    const path = joined(['meanings', words]);
    if (meaning) return [{ op: 'add', path, value: meaning }];
    return draft.meanings[words] ? [{ op: 'remove', path }] : [];
  },
});
