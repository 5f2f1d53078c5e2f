import { describe, expect, it } from 'vitest';
import { noteAt, type PageCache, type RestList, storeRest } from '../../src/workers/store-rest.ts';

const base = '/team/book/';
const page = (name: string, revision = 'one') => [`${base}${name}/`, revision] as const;

/** A cache in memory, as far as it is used here. */
function memoryCache() {
  const entries = new Map<string, Response>();
  const cache: PageCache = {
    match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
    put: (address: string, response: Response) => {
      entries.set(address, response);
      return Promise.resolve();
    },
    delete: (address: string) => Promise.resolve(entries.delete(address)),
  };
  const pages = () => [...entries.keys()].filter((key) => key !== noteAt(base)).sort();
  return { cache, entries, pages };
}

/** A host with a build; `away` are addresses that it does not have, or all where there is no network. */
function hostOf(built: string, rest: RestList['rest']) {
  const asked: string[] = [];
  const host = {
    asked,
    away: new Set<string>(),
    isOff: false,
    ask: (address: string) => {
      if (host.isOff) return Promise.reject(new TypeError('no network'));
      if (address === `${base}offline-files.json`)
        return Promise.resolve(Response.json({ built, rest }));
      asked.push(address);
      const status = host.away.has(address) ? 404 : 200;
      return Promise.resolve(new Response(`${built} ${address}`, { status }));
    },
  };
  return host;
}

const always = () => true;

describe('storing the rest of a site', () => {
  it('stores every address of the list once, and asks for nothing when it is complete', async () => {
    const { cache, pages } = memoryCache();
    const host = hostOf('a', [page('methods'), page('glossary')]);
    expect(await storeRest(cache, base, host.ask, always)).toBe(true);
    expect(pages()).toEqual(['/team/book/glossary/', '/team/book/methods/']);
    expect(await storeRest(cache, base, host.ask, always)).toBe(true);
    expect(host.asked).toHaveLength(2);
  });

  it('is not complete as long as the host lacks an address, and then asks for that one only', async () => {
    const { cache } = memoryCache();
    const host = hostOf('a', [page('methods'), page('glossary')]);
    host.away.add('/team/book/methods/');
    expect(await storeRest(cache, base, host.ask, always)).toBe(false);
    host.away.clear();
    host.asked.length = 0;
    expect(await storeRest(cache, base, host.ask, always)).toBe(true);
    expect(host.asked).toEqual(['/team/book/methods/']);
  });

  it('goes on where the network was lost', async () => {
    const many = Array.from({ length: 20 }, (_, index) => page(`p${String(index)}`));
    const { cache, pages } = memoryCache();
    const host = hostOf('a', many);
    const lost = (address: string) => {
      host.isOff = host.asked.length >= 8;
      return host.ask(address);
    };
    await expect(storeRest(cache, base, lost, always)).rejects.toThrow('no network');
    expect(pages()).toHaveLength(8);
    host.isOff = false;
    host.asked.length = 0;
    expect(await storeRest(cache, base, host.ask, always)).toBe(true);
    expect(host.asked).toHaveLength(12);
  });

  it('asks a new build for what has changed, and takes out what it no longer has', async () => {
    const { cache, entries, pages } = memoryCache();
    const first = hostOf('a', [page('methods'), page('glossary'), page('old')]);
    await storeRest(cache, base, first.ask, always);
    // A document that a reader has opened is not in the list, and stays.
    await cache.put(`${base}print/playbook/`, new Response('book'));
    const second = hostOf('b', [page('methods', 'two'), page('glossary')]);
    expect(await storeRest(cache, base, second.ask, always)).toBe(true);
    expect(second.asked).toEqual(['/team/book/methods/']);
    expect(pages()).toEqual([
      '/team/book/glossary/',
      '/team/book/methods/',
      '/team/book/print/playbook/',
    ]);
    expect(await entries.get('/team/book/methods/')?.text()).toBe('b /team/book/methods/');
  });

  it('keeps what a new build no longer has until all of the new one is there', async () => {
    const { cache, pages } = memoryCache();
    await storeRest(cache, base, hostOf('a', [page('old')]).ask, always);
    const second = hostOf('b', [page('new')]);
    second.away.add('/team/book/new/');
    expect(await storeRest(cache, base, second.ask, always)).toBe(false);
    expect(pages()).toEqual(['/team/book/old/']);
  });

  it('stops when it is not wanted any more', async () => {
    const { cache, pages } = memoryCache();
    const host = hostOf('a', [page('methods')]);
    expect(await storeRest(cache, base, host.ask, () => false)).toBe(false);
    expect(pages()).toEqual([]);
  });
});
