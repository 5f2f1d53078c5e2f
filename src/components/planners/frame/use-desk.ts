import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { browserDevice } from '../../../device/browser-device.ts';
import { createDesk, type Desk } from '../../../device/desk.ts';
import { type DeskState, openingDeskState } from '../../../device/desk-state.ts';
import { fill } from '../../../engine/fill.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { writeProgrammeLink } from '../../../model/linking/programme-link.ts';
import {
  type LinkReading,
  type LinkVocabulary,
  readLink,
} from '../../../model/linking/read-link.ts';
import type { StepSetting } from '../../../model/linking/settings/step-setting.ts';
import type { DroppedPart } from '../../../model/programme/reading/read-programme.ts';
import type { RefusedLink } from './plan.ts';

/** The readable links of a step, and what only they name. */
export interface StepLinks {
  readonly setting?: StepSetting;
  readonly cases?: LinkVocabulary['cases'];
}

/** What a link brought besides a programme. */
export interface LinkNews {
  readonly dropped: readonly DroppedPart[];
  readonly refused: RefusedLink | undefined;
}

const noNews: LinkNews = { dropped: [], refused: undefined };

/** Pause before an edit is written to the device, and before the address is; browsers limit how often that may be. */
const savePause = 100;
const addressPause = 250;

/**
 * The desk of this page, once the page is awake. It takes in the link of the address, follows it, keeps what is edited, and
 * lets the address carry what nothing else keeps.
 */
export function useDesk(setting: PlanSetting, links: StepLinks) {
  const [desk, setDesk] = useState<Desk | undefined>(undefined);
  const [news, setNews] = useState<LinkNews>(noNews);

  useEffect(() => {
    const opened = deskOf(setting);
    const takeLink = () => {
      const fragment = linkFragment(location);
      if (fragment === undefined || fragment === written) return;
      setNews(takeIn(readLink(fragment, links.setting, vocabularyOf(setting, links)), opened));
    };
    let written: string | undefined;
    let timer = 0;
    const writeAddress = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const { inAddress, programme } = opened.getState();
        const fragment = inAddress ? writeProgrammeLink(programme) : '';
        // An anchor of the page is nobody's programme: it stays.
        if (fragment === '' && linkFragment(location) === undefined) return;
        written = fragment;
        const hash = fragment === '' ? '' : `#${fragment}`;
        if (location.hash !== hash || location.search !== '')
          history.replaceState(history.state, '', location.pathname + hash);
      }, addressPause);
    };

    opened.openMine();
    takeLink();
    setDesk(opened);
    // A link that was opened stands in the address until something is changed.
    const unsubscribe = opened.subscribe(writeAddress);
    const onStorage = (event: StorageEvent) => {
      opened.noteStorage(event.key);
    };
    const onHide = () => {
      opened.flush();
    };
    // A page that comes back from the browser's memory may have been overtaken.
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) opened.noteStorage(null);
    };
    window.addEventListener('hashchange', takeLink);
    window.addEventListener('popstate', takeLink);
    window.addEventListener('storage', onStorage);
    window.addEventListener('pagehide', onHide);
    window.addEventListener('pageshow', onShow);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      opened.flush();
      unsubscribe();
      window.clearTimeout(timer);
      window.removeEventListener('hashchange', takeLink);
      window.removeEventListener('popstate', takeLink);
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [setting, links]);

  const state = useSyncExternalStore(
    useCallback((listener) => desk?.subscribe(listener) ?? nothing, [desk]),
    () => desk?.getState() ?? openingDeskState,
    (): DeskState => openingDeskState,
  );
  const dismissDropped = useCallback(() => {
    setNews(noNews);
  }, []);
  return { desk, state, news, dismissDropped };
}

const nothing = () => undefined;

/** The desk in this browser, with the words of the frame. */
export function deskOf({ content, strings }: Pick<PlanSetting, 'content' | 'strings'>): Desk {
  return createDesk(browserDevice(), {
    contentMark: content.mark,
    words: {
      firstName: strings.firstName,
      copyOf: (name) => fill(strings.copyName, { name }),
      numbered: (name, n) => fill(strings.numberedName, { name, n }),
      otherVersion: strings.otherVersion,
    },
    later: (run) => {
      const timer = window.setTimeout(run, savePause);
      return () => {
        window.clearTimeout(timer);
      };
    },
  });
}

function takeIn(reading: LinkReading, desk: Desk): LinkNews {
  switch (reading.kind) {
    case 'none':
      return noNews;
    case 'newer':
    case 'refused':
      return { dropped: [], refused: reading };
    case 'programme':
      desk.openFromLink(reading.programme, 'link');
      return { dropped: reading.dropped, refused: undefined };
    case 'setting':
      desk.openFromLink(reading.programme, 'setting');
      return { dropped: reading.dropped, refused: undefined };
  }
}

function vocabularyOf({ content }: PlanSetting, { cases = [] }: StepLinks): LinkVocabulary {
  return {
    criteria: content.criteria.map(({ id }) => id),
    methods: content.methods,
    presets: content.presets,
    gaps: content.gaps.map(({ id }) => id),
    blends: content.blends,
    kpis: content.kpis.map(({ id }) => id),
    cases,
  };
}

/** The fragment, where it is a link and no anchor of the page; a query is understood too, since people paste what they have. */
function linkFragment({ hash, search }: Location): string | undefined {
  const text = hash.includes('=') ? hash.slice(1) : search.slice(1);
  return text.includes('=') ? text : undefined;
}
