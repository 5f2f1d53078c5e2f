import { useEffect, useState } from 'react';

/** The time zones that this browser knows, the reader's own first. The server draws none, so that both draw the same. */
export function useTimeZones(): readonly string[] {
  const [zones, setZones] = useState<readonly string[]>([]);
  useEffect(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    setZones([own, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== own)]);
  }, []);
  return zones;
}
