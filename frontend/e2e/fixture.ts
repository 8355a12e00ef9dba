import AxeBuilder from '@axe-core/playwright';
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';

export type Login = 'coordinator' | 'reporter' | 'director' | 'analyst' | 'admin';
const PASSWORD = process.env.ORIENTIR_DEMO_PASSWORD ?? 'orientir';

interface Fixtures {
  login: Login;
  /** The API as the same person, to build what a test starts from. */
  api: Api;
  /** Fails with what axe found on the page as it is, in light and in dark; without rules that can't hold there. */
  accessible: (without?: string[]) => Promise<void>;
}

/** Targets of 24 px too, and what makes it easy to find one's way: headings in order, one banner, named tables. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the colours decide. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const cookies = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

export const test = base.extend<Fixtures>({
  login: ['coordinator', { option: true }],

  page: async ({ page, context, baseURL, request, login }, use) => {
    const { issuer } = await (await request.get('/api/v1/client-config')).json();
    const home = new Set([new URL(baseURL!).origin, new URL(issuer).origin]);
    const foreign: string[] = [];
    page.on('request', (sent) => {
      const { origin, protocol } = new URL(sent.url());
      if (protocol.startsWith('http') && !home.has(origin)) foreign.push(sent.url());
    });
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await context.addCookies(cookies.get(login) ?? []);
    await use(page);
    cookies.set(login, await context.cookies(issuer));
    expect(foreign, 'requests to foreign hosts').toEqual([]);
    expect(broken, 'errors on the page').toEqual([]);
  },

  api: async ({ request, login }, use) => {
    await use(await Api.open(request, login));
  },

  accessible: async ({ page, colorScheme }, use) => {
    const found = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    await use(async (without = []) => {
      await wear(page, 'light');
      const light = await found(new AxeBuilder({ page }).withTags(RULES).disableRules(without));
      await wear(page, 'dark');
      const dark = await found(new AxeBuilder({ page }).withRules(OF_COLOURS));
      await wear(page, colorScheme === 'dark' ? 'dark' : 'light');
      expect({ light, dark }).toEqual({ light: [], dark: [] });
    });
  },
});

export { expect };

/** The page has followed when this returns, and every colour is where it was going. */
async function wear(page: Page, scheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction(
    (asked) => (document.documentElement.dataset.mantineColorScheme ?? asked) === asked,
    scheme,
  );
  // With reduced motion every element has a transition, so a colour goes down from parent to child: each ends its own and begins the next.
  await page.evaluate((deepest) => {
    for (let depth = 0; depth < deepest; depth++) {
      const moving = document.getAnimations().filter((motion) => motion instanceof CSSTransition);
      if (moving.length === 0) return;
      for (const motion of moving) motion.finish();
    }
  }, 100);
}

/** On the page of Keycloak. */
export async function signIn(page: Page, login: Login) {
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
}

/** Opens a page, signing in through Keycloak when it asks. */
export async function visit(page: Page, path: string, login: Login = 'coordinator') {
  await page.goto(path);
  const user = page.locator('#username');
  await user.or(page.locator('#main, main')).first().waitFor();
  if (await user.isVisible()) await signIn(page, login);
  // Not by role: below an open drawer the page is hidden from the accessibility tree.
  await page.locator('#main h1, main h1').first().waitFor();
}

type Body = Record<string, unknown>;
export type Saved = Body & { id: string; version: string };

/** A password costs Keycloak as much as a page costs the backend, and its token lasts longer than all tests. */
const tokens = new Map<Login, string>();

async function askForToken(request: APIRequestContext, login: Login): Promise<string> {
  const { issuer } = await (await request.get('/api/v1/client-config')).json();
  const answer = await request.post(`${issuer}/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'orientir-demo-token', username: login, password: PASSWORD },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).access_token;
}

/** The API with a demo login's token. */
export class Api {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  static async open(request: APIRequestContext, login: Login) {
    const token = tokens.get(login) ?? (await askForToken(request, login));
    tokens.set(login, token);
    return new Api(request, token);
  }

  async get(path: string) {
    return this.send('GET', path) as Promise<Saved & { items: Saved[] }>;
  }

  async post(path: string, data: Body, version?: string) {
    return this.send('POST', path, data, version ? { 'If-Match': `"${version}"` } : {}) as Promise<Saved>;
  }

  async patch(path: string, data: Body[]) {
    return this.send('PATCH', path, data);
  }

  async put(path: string, data: Body, version: string) {
    return this.send('PUT', path, data, { 'If-Match': `"${version}"` }) as Promise<Saved>;
  }

  /** Many observations at once, as CSV. */
  async load(csv: string) {
    return this.send('POST', '/observations/bulk', csv, { 'Content-Type': 'text/csv' });
  }

  async remove(path: string, version: string) {
    return this.send('DELETE', path, undefined, { 'If-Match': `"${version}"` });
  }

  private async send(
    method: string,
    path: string,
    data?: Body | Body[] | string,
    headers: Record<string, string> = {},
  ) {
    const answer = await this.request.fetch(`/api/v1${path}`, {
      method,
      data,
      headers: { ...headers, Authorization: `Bearer ${this.token}` },
    });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? {} : answer.json();
  }

  /** A project with a roadmap of two sections and four activities, of its own for every test. */
  async roadmap() {
    const { memberships } = (await this.get('/me')) as unknown as {
      memberships: { organisationId: string }[];
    };
    const organisationId = memberships[0]!.organisationId;
    const name = `Проверка ${Date.now()}`;
    const project = await this.post('/projects', { organisationId, title: name });
    const roadmap = await this.post('/roadmaps', {
      projectId: project.id,
      title: `Карта: ${name}`,
      startYear: 2025,
      endYear: 2026,
      planYear: 'school',
    });
    const sections: Saved[] = [];
    const activities: Saved[] = [];
    for (const [number, title] of [
      ['1', 'Организация работы'],
      ['2', 'Работа с обучающимися'],
    ] as const) {
      const section = await this.post(`/roadmaps/${roadmap.id}/sections`, { number, title });
      sections.push(section);
      for (const k of [1, 2]) {
        activities.push(
          await this.post(`/roadmaps/${roadmap.id}/activities`, {
            sectionId: section.id,
            number: `${number}.${k}`,
            title: `Мероприятие ${number}.${k}`,
            schedule: { text: k === 1 ? 'Сентябрь - май' : 'постоянно' },
            responsible: [{ text: 'Методист', kind: 'position', role: 'lead' }],
            status: 'planned',
          }),
        );
      }
    }
    return { project, roadmap, sections, activities };
  }
}
