import { useCallback, useEffect, useMemo, useState } from 'react';
import { browserDevice } from '../../../device/browser-device.ts';
import { createShelf } from '../../../device/shelf.ts';
import { fill } from '../../../engine/fill.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { readLink } from '../../../model/linking/read-link.ts';
import { emptyProgramme, type Programme } from '../../../model/programme/schema.ts';
import { useReaderLocales } from '../frame/use-reader-locales.ts';
import { figuresFor } from '../shared/figures.ts';

/** A programme that can be compared. */
export interface ComparedProgramme {
  /** What stands for it in the address. */
  readonly key: string;
  /** Its id on the device; empty if it is not kept there. */
  readonly id: string;
  readonly name: string;
  readonly programme: Programme;
}

const siteKey = 'site';
const linkKey = 'link';

/** What can be compared, which two are, and how figures are written. The choice stands in the address; ids mean something on this device only. */
export function useComparison(setting: PlanSetting) {
  const { strings, differences } = setting;
  const site = useMemo<ComparedProgramme>(
    () => ({ key: siteKey, id: '', name: differences.siteOwn, programme: emptyProgramme() }),
    [differences],
  );
  const [choices, setChoices] = useState<readonly ComparedProgramme[]>([site]);
  const [chosen, setChosen] = useState<readonly [string, string]>([siteKey, siteKey]);
  const [awake, setAwake] = useState(false);
  const locales = useReaderLocales(setting.locale);
  const locale = locales[0] ?? setting.locale;
  const figures = useMemo(
    () => figuresFor(locale, setting.currency, setting.language),
    [locale, setting],
  );

  useEffect(() => {
    const linked = linkedProgramme(setting);
    const load = () => {
      const kept = createShelf(browserDevice())
        .list()
        .flatMap((entry): ComparedProgramme[] => {
          if (entry.kind !== 'programme') return [];
          const { id, programme } = entry;
          const name = programme.name === '' ? strings.unnamed : programme.name;
          return [{ key: id, id, name, programme }];
        });
      const all = [...kept, ...(linked === undefined ? [] : [linked]), site];
      setChoices(all);
      return all;
    };
    const all = load();
    const wanted = new URLSearchParams(location.hash.slice(1));
    const known = (key: string | null) => all.find((each) => each.key === key)?.key;
    const first = known(wanted.get('a')) ?? all[0]?.key ?? siteKey;
    const other = linked?.key ?? all.find(({ key }) => key !== first)?.key;
    setChosen([first, known(wanted.get('b')) ?? other ?? siteKey]);
    setAwake(true);
    window.addEventListener('storage', load);
    window.addEventListener('pageshow', load);
    return () => {
      window.removeEventListener('storage', load);
      window.removeEventListener('pageshow', load);
    };
  }, [setting, site, strings]);

  const choose = useCallback(
    (first: string, second: string) => {
      setChosen([first, second]);
      // The link that was opened stays in the address, or a reload would lose it.
      if (choices.some(({ key }) => key === linkKey)) return;
      const fragment = new URLSearchParams({ a: first, b: second }).toString();
      history.replaceState(history.state, '', `${location.pathname}#${fragment}`);
    },
    [choices],
  );
  const of = (key: string) => choices.find((each) => each.key === key) ?? site;
  return { awake, choices, first: of(chosen[0]), second: of(chosen[1]), choose, figures };
}

/** The programme that came in the address, if one did. */
function linkedProgramme({ differences, strings }: PlanSetting): ComparedProgramme | undefined {
  const nothing = {
    criteria: [],
    methods: [],
    presets: [],
    gaps: [],
    blends: [],
    kpis: [],
    cases: [],
  };
  const reading = readLink(location.hash.slice(1), undefined, nothing);
  if (reading.kind !== 'programme') return undefined;
  const { programme } = reading;
  const name = programme.name === '' ? strings.unnamed : programme.name;
  return { key: linkKey, id: '', name: fill(differences.fromLink, { name }), programme };
}
