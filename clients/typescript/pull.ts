// Pulls every observation, and every roadmap with its activities, by a client generated from the contract; prints how many there are.
import { argv, env } from 'node:process';
import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

type Schemas = components['schemas'];

const client = createClient<paths>({
  baseUrl: env.ORIENTIR_URL ?? 'http://localhost:8080',
  headers: { Authorization: `Bearer ${env.ORIENTIR_TOKEN ?? argv[2]}` },
});

/** What a page's `next` asks for: an address whose query goes on from there. */
type Rest = { cursor?: string; asOf?: number };

function rest(next: string): Rest {
  const query = new URL(next, 'http://any').searchParams;
  const cursor = query.get('cursor');
  const asOf = query.get('asOf');
  return { ...(cursor !== null && { cursor }), ...(asOf !== null && { asOf: Number(asOf) }) };
}

/** The items of all pages. Neither CSV nor `fields` is asked for, so an answer is the page of whole items. */
async function all<Item>(page: (rest: Rest) => Promise<{ data?: unknown; error?: unknown }>): Promise<Item[]> {
  const items: Item[] = [];
  for (let asked: Rest | undefined = {}; asked !== undefined; ) {
    const { data, error } = await page(asked);
    if (data === undefined) throw new Error(JSON.stringify(error));
    const { items: some, next } = data as { items: Item[]; next?: string };
    items.push(...some);
    asked = next === undefined ? undefined : rest(next);
  }
  return items;
}

const observations = await all<Schemas['ObservationView']>((query) =>
  client.GET('/api/v1/observations', { params: { query: { limit: 200, ...query } } }),
);
const roadmaps = await all<Schemas['RoadmapView']>(({ cursor }) =>
  client.GET('/api/v1/roadmaps', { params: { query: { ...(cursor !== undefined && { cursor }) } } }),
);
let activities = 0;
for (const { id } of roadmaps) {
  const ofRoadmap = await all<Schemas['ActivityView']>(({ cursor }) =>
    client.GET('/api/v1/activities', { params: { query: { roadmapId: id, ...(cursor !== undefined && { cursor }) } } }),
  );
  activities += ofRoadmap.length;
}
console.log(JSON.stringify({ observations: observations.length, roadmaps: roadmaps.length, activities }));
