import { HttpResponse, http } from 'msw';
import { campaign, collectionForm, completeness } from './collectionData';

type Fields = Record<string, unknown>;
type Cell = Fields & { indicatorId: string; slice: string; revision: number };

/** Collection in memory: cells with revisions and conflicts, the way of a submission, one campaign. */
export function collectionApi() {
  const form = collectionForm();
  const state = { form, campaign: campaign() as Fields, patches: [] as Fields[][] };
  const cells = () => form.rows.flatMap((row) => row.cells as Cell[]);
  const bump = () => {
    form.submission.version = String(Number(form.submission.version) + 1);
  };

  const patch = (sent: Cell[]) => {
    const answer = {
      saved: [] as Cell[],
      conflicts: [] as object[],
      findings: form.findings,
      submission: form.submission,
    };
    for (const input of sent) {
      const now = cells().find((one) => one.indicatorId === input.indicatorId && one.slice === input.slice)!;
      if (now.revision !== input.revision) {
        answer.conflicts.push({
          indicatorId: now.indicatorId,
          slice: now.slice,
          yours: input,
          theirs: { ...now },
        });
        continue;
      }
      Object.assign(now, { numerator: undefined, denominator: undefined, note: undefined }, input, {
        revision: now.revision + 1,
        typedBy: 'Вера Ключевая',
        typedAt: '2026-07-15T10:00:00Z',
      });
      answer.saved.push({ ...now });
    }
    if (form.submission.status === 'not_started') form.submission.status = 'draft';
    bump();
    return answer;
  };

  const NEXT: Record<string, string> = {
    approve: 'approved',
    submit: 'submitted',
    accept: 'accepted',
    return: 'returned',
    amend: 'draft',
  };

  const handlers = [
    http.get('*/api/v1/submissions', () => HttpResponse.json({ items: [form.submission] })),
    http.get('*/api/v1/submissions/su1/form', () => HttpResponse.json(form)),
    http.patch('*/api/v1/submissions/su1/cells', async ({ request }) => {
      const sent = (await request.json()) as Cell[];
      state.patches.push(sent);
      return HttpResponse.json(patch(sent));
    }),
    http.post('*/api/v1/submissions/su1/:move', ({ params }) => {
      form.submission.status = NEXT[params.move as string];
      for (const cell of cells())
        cell.editable = ['draft', 'returned'].includes(form.submission.status as string) && !cell.byItself;
      bump();
      return HttpResponse.json(form.submission);
    }),
    http.get('*/api/v1/observations/history', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/campaigns', () => HttpResponse.json({ items: [state.campaign] })),
    http.get('*/api/v1/campaigns/ca1', () => HttpResponse.json(state.campaign)),
    http.put('*/api/v1/campaigns/ca1', async ({ request }) => {
      Object.assign(state.campaign, await request.json());
      return HttpResponse.json(state.campaign);
    }),
    http.post('*/api/v1/campaigns/ca1/reminders', () =>
      HttpResponse.json({ sent: 4, organisationIds: [], alreadyReminded: 0 }),
    ),
    http.get('*/api/v1/completeness', () => HttpResponse.json(completeness())),
    http.get('*/api/v1/indicators', () =>
      HttpResponse.json({
        items: form.rows.map((row) => ({
          id: row.indicatorId,
          code: row.indicator,
          definition: { name: row.name, unit: row.unit },
        })),
      }),
    ),
  ];
  return { handlers, state };
}
