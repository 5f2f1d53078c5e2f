import { createDesk, type DeskOptions, type DeskWords } from '../../../src/device/desk.ts';
import type { Device } from '../../../src/device/device.ts';
import { createShelf } from '../../../src/device/shelf.ts';
import { type FakeStorage, fakeStorage } from './fake-storage.ts';

/** Content of the site as these tests have it. */
export const contentMark = 'here';

export const words: DeskWords = {
  firstName: 'My programme',
  copyOf: (name) => `${name} (copy)`,
  numbered: (name, n) => `${name} ${n}`,
  otherVersion: 'another version',
};

/** A clock that stands until it is moved. */
export interface FakeClock {
  now: number;
  pass: (milliseconds: number) => void;
}

export function fakeClock(): FakeClock {
  const clock: FakeClock = {
    now: Date.parse('2027-01-11T08:00:00Z'),
    pass: (milliseconds) => {
      clock.now += milliseconds;
    },
  };
  return clock;
}

/** What was put off until later, and runs when the test says so. */
export function manualLater() {
  const waiting = new Set<() => void>();
  return {
    waiting,
    later: (run: () => void) => {
      waiting.add(run);
      return () => {
        waiting.delete(run);
      };
    },
    run: () => {
      for (const run of [...waiting]) {
        waiting.delete(run);
        run();
      }
    },
  };
}

export interface FakeParts {
  readonly clock?: FakeClock;
  readonly storage?: FakeStorage | undefined;
  readonly session?: FakeStorage | undefined;
}

// Names are as long as those of a browser's device.
let ids = 0;

/** A device in memory. Each has a name of its own, as each page that is loaded has. */
export function fakeDevice(parts: FakeParts = {}) {
  const clock = parts.clock ?? fakeClock();
  const storage = 'storage' in parts ? parts.storage : fakeStorage();
  const session = 'session' in parts ? parts.session : fakeStorage();
  const device: Device = {
    storage,
    session,
    tab: `page-${String(++ids).padStart(15, '0')}`,
    now: () => new Date(clock.now),
    newId: () => `id-${String(++ids).padStart(17, '0')}`,
  };
  return { device, clock, storage, session };
}

/** A page with a desk on a device in memory. */
export function fakePage(parts: FakeParts = {}, options: Partial<DeskOptions> = {}) {
  const { device, clock, storage, session } = fakeDevice(parts);
  const { later, run, waiting } = manualLater();
  const desk = createDesk(device, { words, contentMark, later, ...options });
  return { desk, device, clock, storage, session, runLater: run, waiting };
}

export type FakePage = ReturnType<typeof fakePage>;

/** The next page of the same tab, once the last one was left. */
export function nextPage(
  { desk, clock, storage, session }: FakePage,
  options: Partial<DeskOptions> = {},
): FakePage {
  desk.flush();
  return fakePage({ clock, storage, session }, options);
}

/** A page in another tab of the same browser. */
export function otherTab({ clock, storage }: FakePage): FakePage {
  return fakePage({ clock, storage });
}

/** Names of the programmes that a device keeps, and what `toExecutives` set in them. */
export function keptOn({ device }: FakePage): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(
    createShelf(device)
      .list()
      .flatMap((entry) =>
        entry.kind === 'programme'
          ? [[entry.programme.name, entry.programme.context.executives] as const]
          : [],
      ),
  );
}
