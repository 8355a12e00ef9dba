import type { CDPSession, Page } from '@playwright/test';
import { expect, signIn, test, visit } from './fixture';

const KB = 1024;

/** What came over the wire: encoded bytes by address; what the cache had is not among it. */
async function wire(page: Page, kbits: number, latency: number) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const throughput = (kbits * 1000) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  const urls = new Map<string, string>();
  const fetched: { url: string; bytes: number }[] = [];
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromDiskCache) urls.set(requestId, response.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId);
    if (url) fetched.push({ url, bytes: encodedDataLength });
  });
  return fetched;
}

/** When the first picture of the page was there, and when the last of the application had come; ms from the page's beginning. */
const times = (page: Page) =>
  page.evaluate(() => ({
    picture: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    complete: Math.max(
      ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('/assets/index-') || name.includes('/assets/start-'))
        .map(({ responseEnd }) => responseEnd),
    ),
  }));

for (const { kbits, latency } of [
  { kbits: 1600, latency: 150 },
  { kbits: 400, latency: 400 },
]) {
  test(`over ${kbits} kbit/s one sees something before the application is there, which comes once`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const fetched = await wire(page, kbits, latency);
    const sum = () =>
      fetched
        .filter(({ url }) => url.startsWith(`${baseURL}/assets/`))
        .reduce((all, { bytes }) => all + bytes, 0) / KB;

    const asked = Date.now();
    await page.goto('/projects', { waitUntil: 'commit' });
    await page.locator('#username').waitFor({ timeout: 90_000 });
    const beforeSignIn = { seconds: (Date.now() - asked) / 1000, kilobytes: sum() };
    await signIn(page, 'coordinator');
    const sent = Date.now();
    await page.locator('#main h1').waitFor({ timeout: 90_000 });
    const seconds = (Date.now() - sent) / 1000;
    const { picture, complete } = await times(page);
    await page.waitForLoadState('networkidle');

    console.log(
      `${kbits} kbit/s: sign-in after ${beforeSignIn.seconds.toFixed(1)} s and ${beforeSignIn.kilobytes.toFixed(0)} KB; ` +
        `then first picture ${(picture / 1000).toFixed(2)} s, application ${(complete / 1000).toFixed(1)} s, page ${seconds.toFixed(1)} s, ${sum().toFixed(0)} KB of application`,
    );
    expect(beforeSignIn.kilobytes).toBeLessThan(40);
    expect(sum()).toBeLessThan(320);
    expect(picture).toBeLessThan(complete);
    const application = fetched.filter(({ url }) => /\/assets\/start-/.test(url)).map(({ url }) => url);
    expect(application.map((url) => url.replace(/.*\./, '')).sort()).toEqual(['css', 'js']);
    await context.close();
  });
}

test('what takes a while after a click is seen to go on', async ({ page }) => {
  await visit(page, '/projects');
  const held: (() => void)[] = [];
  await page.route('**/api/v1/orders*', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Ещё' }).click();
  await page.getByRole('menuitem', { name: 'Приказы' }).click();
  const line = page.getByTestId('busy');
  await expect(line).toHaveCSS('opacity', '1');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const go of held) go();
  await expect(line).toBeHidden();
});
