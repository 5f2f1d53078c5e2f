import { useEffect, useState } from 'react';
import { href } from '../../../../engine/links.ts';
import { type Holidays, readHolidays } from '../../../../model/planning/holidays/read-holidays.ts';

/** The holidays of the chosen country, as far as they have come. */
export type HolidayState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' | 'failed'; readonly country: string; readonly again: () => void }
  | { readonly kind: 'ready'; readonly country: string; readonly holidays: Holidays };

interface Fetched {
  readonly country: string;
  readonly attempt: number;
  /** `undefined` where the file could not be fetched or read. */
  readonly holidays: Holidays | undefined;
}

/** Fetches the holidays of a country from this site once one is chosen; the plan does not wait for them. */
export function useHolidays(country: string | undefined): HolidayState {
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<Fetched>();
  useEffect(() => {
    if (country === undefined) return;
    const leaving = new AbortController();
    const read = async () => {
      const response = await fetch(href(`/data/holidays/${country}.json`), {
        signal: leaving.signal,
      });
      return response.ok ? readHolidays(await response.json()) : undefined;
    };
    read().then(
      (holidays) => {
        if (!leaving.signal.aborted) setFetched({ country, attempt, holidays });
      },
      () => {
        if (!leaving.signal.aborted) setFetched({ country, attempt, holidays: undefined });
      },
    );
    return () => {
      leaving.abort();
    };
  }, [country, attempt]);

  if (country === undefined) return { kind: 'none' };
  const again = () => {
    setAttempt((count) => count + 1);
  };
  if (fetched?.country !== country || fetched.attempt !== attempt)
    return { kind: 'loading', country, again };
  const { holidays } = fetched;
  return holidays === undefined
    ? { kind: 'failed', country, again }
    : { kind: 'ready', country, holidays };
}
