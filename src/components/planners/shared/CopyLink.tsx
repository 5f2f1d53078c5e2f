import { useState } from 'react';
import type { PlannerStrings } from './strings.ts';

interface Props {
  readonly strings: PlannerStrings;
  /** The fragment of the present state, without `#`. */
  readonly fragment: string;
}

/** Copies the link that reproduces the screen, and says whether that worked. */
export function CopyLink({ strings, fragment }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const address = location.origin + location.pathname + (fragment === '' ? '' : `#${fragment}`);
    try {
      await navigator.clipboard.writeText(address);
      setOutcome(strings.linkCopied);
    } catch {
      setOutcome(strings.linkFailed);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          void copy();
        }}
      >
        {strings.copyLink}
      </button>
      <span role="status" className="help">
        {outcome}
      </span>
    </>
  );
}
