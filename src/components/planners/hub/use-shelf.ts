import { useCallback, useEffect, useMemo, useState } from 'react';
import { browserDevice } from '../../../device/browser-device.ts';
import { keepOpenId, openId } from '../../../device/open-id.ts';
import { createShelf, type KeptProgramme, type ShelfEntry } from '../../../device/shelf.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { writeProgrammeLink } from '../../../model/linking/programme-link.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import { deskOf } from '../frame/use-desk.ts';
import { useReaderLocales } from '../frame/use-reader-locales.ts';
import { type Figures, figuresFor } from '../shared/figures.ts';

/** The shelf of this device as the hub shows it. */
export interface HubShelf {
  readonly awake: boolean;
  /** Whether the browser keeps nothing for this site. */
  readonly blocked: boolean;
  readonly entries: readonly ShelfEntry[];
  readonly bin: readonly (KeptProgramme & { readonly deletedAt: string })[];
  /** Id of the programme that is open. */
  readonly open: string | undefined;
  readonly figures: Figures;
  readonly locales: readonly string[];
  readonly openName: () => string;
  /** Begins a programme. @returns the fragment that has to carry it, '' where the device keeps it. */
  readonly begin: (programme: Programme) => string;
  readonly openOwn: (id: string) => boolean;
  readonly rename: (id: string, name: string) => boolean;
  readonly duplicate: (id: string, name: string) => void;
  readonly remove: (id: string) => boolean;
  readonly restore: (id: string) => boolean;
  readonly removeForEver: (id: string) => void;
  readonly removeUnreadable: (id: string) => void;
  readonly refresh: () => void;
}

/** Reads the shelf once the page is awake, and again whenever this or another tab changes it. */
export function useShelf(setting: PlanSetting): HubShelf {
  const [device, setDevice] = useState<ReturnType<typeof browserDevice> | undefined>(undefined);
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  useEffect(() => {
    setDevice(browserDevice());
    window.addEventListener('storage', refresh);
    window.addEventListener('pageshow', refresh);
    return () => {
      window.removeEventListener('storage', refresh);
      window.removeEventListener('pageshow', refresh);
    };
  }, [refresh]);
  const locales = useReaderLocales(setting.locale, round);
  const locale = locales[0] ?? setting.locale;
  const figures = useMemo(
    () => figuresFor(locale, setting.currency, setting.language),
    [locale, setting],
  );
  const shelf = useMemo(
    () => (device === undefined ? undefined : createShelf(device)),
    // A new round reads what was changed.
    [device],
  );
  const [entries, bin, open] = useMemo(() => {
    if (shelf === undefined || device === undefined || round < 0) return [[], [], undefined];
    return [shelf.list(), shelf.bin(), openId(device)] as const;
  }, [shelf, device, round]);

  const onDesk = (act: (desk: ReturnType<typeof deskOf>) => void): string => {
    const desk = deskOf(setting);
    act(desk);
    desk.flush();
    refresh();
    const { inAddress, programme } = desk.getState();
    return inAddress ? writeProgrammeLink(programme) : '';
  };
  const nameOf = (id: string | undefined) => {
    const entry = id === undefined ? undefined : shelf?.read(id);
    return entry?.kind === 'programme' ? entry.programme.name : '';
  };
  return {
    awake: shelf !== undefined,
    blocked: device !== undefined && device.storage === undefined,
    entries,
    bin,
    open,
    figures,
    locales,
    openName: () => nameOf(device === undefined ? undefined : openId(device)),
    begin: (programme) =>
      onDesk((desk) => {
        desk.begin(programme);
      }),
    openOwn: (id) => {
      if (device === undefined || shelf?.read(id)?.kind !== 'programme') return false;
      keepOpenId(device, id);
      return true;
    },
    rename: (id, name) => {
      const entry = shelf?.read(id);
      if (entry?.kind !== 'programme') return false;
      const outcome = shelf?.save(id, { ...entry.programme, name }, entry);
      refresh();
      return outcome?.kind === 'saved';
    },
    duplicate: (id, name) => {
      const entry = shelf?.read(id);
      if (entry?.kind !== 'programme') return;
      onDesk((desk) => {
        desk.begin({ ...entry.programme, name });
      });
    },
    remove: (id) => {
      const removed = shelf?.remove(id) ?? false;
      if (removed && device !== undefined && openId(device) === id) keepOpenId(device, undefined);
      refresh();
      return removed;
    },
    restore: (id) => {
      const restored = shelf?.restore(id) ?? false;
      refresh();
      return restored;
    },
    removeForEver: (id) => {
      shelf?.removeForEver(id);
      refresh();
    },
    removeUnreadable: (id) => {
      shelf?.removeUnreadable(id);
      refresh();
    },
    refresh,
  };
}
