import type { QueryClient } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { readParties } from '@/components/language/ResponsibleHint';
import type { PlanContext } from '@/components/language/ScheduleHint';
import type { Draft, PartyDraft } from '../document/api';
import { type Correction, setNode, setResponsible, setText, setValue } from '../draft/corrections';
import { at } from '../draft/pointer';

/** What a person types there: it decides how the words are read. */
export type EditorKind = 'text' | 'plain' | 'date' | 'schedule' | 'responsible' | 'party' | 'period';

interface Typed {
  path: string;
  text: string;
  kind: EditorKind;
  name: string;
}

/** The years a schedule is read by: its roadmap's, else the first roadmap's, else the order's. */
export function planOf(draft: Draft, path: string): PlanContext {
  const index = /^\/roadmaps\/(\d+)/.exec(path)?.[1];
  const roadmap = draft.roadmaps[Number(index ?? 0)];
  const documentDate = draft.order?.date?.value;
  if (roadmap) {
    const { startYear, endYear, planYear } = roadmap;
    return { startYear, endYear, planYear, documentDate };
  }
  const year = Number((documentDate ?? draft.project?.period?.start)?.slice(0, 4));
  const startYear = year || new Date().getFullYear();
  return { startYear, endYear: startYear + 1, planYear: 'school', documentDate };
}

/** What was typed, read by the server's languages of dates and parties, as a correction of the draft. */
export async function readCorrection(client: QueryClient, draft: Draft, typed: Typed): Promise<Correction> {
  const { path, text, kind, name } = typed;
  if (kind === 'plain') return setText(draft, path, text, name, true);
  if (kind === 'responsible') {
    const rowPath = path.slice(0, path.lastIndexOf('/'));
    const known = at(draft, path) as PartyDraft[] | undefined;
    return setResponsible(draft, rowPath, text, await parties(client, text, known), name);
  }
  if (text === '' || kind === 'text' || kind === 'date') return setText(draft, path, text, name);
  if (kind === 'schedule') return setValue(draft, path, await schedule(client, draft, path, text), name);
  const before = at(draft, path) as PartyDraft;
  if (kind === 'party') {
    const [party] = await parties(client, text, []);
    return setNode(
      draft,
      path,
      {
        ...party,
        text,
        kind: party?.kind ?? 'position',
        role: before.role,
        place: before.place,
        confidence: 1,
      },
      name,
    );
  }
  const { start, end } = await schedule(client, draft, path, text);
  return setNode(draft, path, { text, start, end, place: before.place, confidence: 1 }, name);
}

async function parties(client: QueryClient, text: string, before: PartyDraft[] = []) {
  const read = await readParties(client, text, []);
  return read.map((party) => {
    const known = before.find((one) => one.text === party.text);
    if (known) {
      const { place: _place, confidence: _confidence, ...rest } = known;
      return rest;
    }
    return {
      text: party.text,
      kind: party.kind,
      role: party.role,
      position: party.position,
      personName: party.kind === 'person' ? party.text.split(',')[0]!.trim() : undefined,
    };
  });
}

const schedule = (client: QueryClient, draft: Draft, path: string, text: string) => {
  const plan = planOf(draft, path);
  return client.ensureQueryData({
    queryKey: ['schedule-preview', text, plan],
    queryFn: () => take(api.GET('/api/v1/schedule-preview', { params: { query: { text, ...plan } } })),
  });
};
