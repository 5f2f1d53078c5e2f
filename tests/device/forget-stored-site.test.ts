import { expect, test } from 'vitest';
import { isCacheOf } from '../../src/device/forget-stored-site.ts';
import { storedCaches } from '../../src/workers/stored-caches.ts';

test('a site forgets its own caches, and none of another site of the same origin', () => {
  const [one, other] = ['https://team.example/one/', 'https://team.example/'];
  const names = (scope: string) => [
    ...Object.values(storedCaches(scope)),
    `workbox-precache-v2-${scope}`,
  ];
  for (const name of names(one)) {
    expect(isCacheOf(one, name)).toBe(true);
    expect(isCacheOf(other, name)).toBe(false);
  }
  for (const name of names(other)) expect(isCacheOf(one, name)).toBe(false);
});
