import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const trashed = (kind: string, id: string) => served.memory.find(kind, id)!.trashed ?? false;

test('a section says what goes with it, lies in a tab of its own, and comes back whole', async () => {
  const user = userEvent.setup();
  const { router } = await renderApp('/roadmaps/r1');
  await screen.findByRole('treegrid');
  await user.click(screen.getByRole('button', { name: /^Действия: Организация работы/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'В корзину', hidden: true }));
  await screen.findByText('«Организация работы» в корзине, с ним 3 мероприятия');
  expect(trashed('activities', 'a1')).toBe(true);

  await router.navigate({ to: '/trash', search: { kind: 'activities', roadmapId: 'r1' } });
  await user.click(await screen.findByRole('tab', { name: 'Разделы' }));
  await user.click(await screen.findByRole('button', { name: 'Восстановить: 1 Организация работы' }));
  await waitFor(() => expect(trashed('sections', 's1')).toBe(false));
  expect(trashed('activities', 'a1')).toBe(false);
});

test('an activity whose section is in the trash offers to restore the section with it', async () => {
  const user = userEvent.setup();
  for (const [kind, id] of [
    ['sections', 's2'],
    ['sections', 's21'],
    ['activities', 'a6'],
    ['activities', 'a7'],
  ] as const)
    served.memory.find(kind, id)!.trashed = true;
  await renderApp('/trash?kind=activities');
  await user.click(await screen.findByRole('button', { name: /Восстановить: 2\.3\.1/ }));
  const offer = within(await screen.findByRole('dialog', { name: 'Раздел тоже в корзине' }));
  expect(offer.getByText(/в разделе «2\.3 Профессиональные пробы и конкурсы»/)).toBeInTheDocument();
  await user.click(offer.getByRole('button', { name: 'Восстановить вместе с разделом' }));
  await waitFor(() => expect(trashed('activities', 'a6')).toBe(false));
  expect([trashed('sections', 's2'), trashed('sections', 's21')]).toEqual([false, false]);
});
