import { api, take } from '@/api/client';
import type { TrashKind } from './kinds';
import { KINDS, type Thrown } from './thrown';

const at = (id: string) => ({ params: { path: { id } } });

const section = (id: string) => take(api.GET('/api/v1/sections/{id}', at(id)));

const thing = (kind: TrashKind, id: string) =>
  kind === 'sections' ? section(id) : take(api.GET('/api/v1/activities/{id}', at(id)));

/** The section a thing stands in, if that lies in the trash as well. */
export async function trashedSection({ sectionId }: Thrown) {
  const found = sectionId ? await section(sectionId) : undefined;
  return found?.deletedAt ? found : undefined;
}

/** Takes a section out of the trash with what went with it, the sections it stands in before it. */
async function bringSection(id: string): Promise<void> {
  const { deletedAt, parentId } = await section(id);
  if (!deletedAt) return;
  if (parentId) await bringSection(parentId);
  await bring('sections', id);
}

/** What went with its section has come back with it already. */
async function bring(kind: TrashKind, id: string) {
  if ((await thing(kind, id)).deletedAt) await KINDS[kind].restore(id);
}

/** Takes a thing out of the trash together with the section it stands in. */
export async function bringWithin(kind: TrashKind, { id, sectionId }: Thrown) {
  if (sectionId) await bringSection(sectionId);
  await bring(kind, id);
}
