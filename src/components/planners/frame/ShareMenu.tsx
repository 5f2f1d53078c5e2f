import { useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import { sharedLink } from '../../../model/linking/programme-link.ts';
import { fileNameOf } from '../../../device/file-name.ts';
import { offerDownload } from '../../../device/offer-download.ts';
import { writeProgrammeText } from '../../../model/programme/reading/programme-file.ts';
import type { Plan } from './plan.ts';

/** Link, file and scenario: the ways in which a programme leaves the page. */
export function ShareMenu({ plan }: { readonly plan: Plan }) {
  const { desk, strings } = plan;
  const [outcome, setOutcome] = useState('');
  const [shown, setShown] = useState<string | undefined>(undefined);
  const name = desk.programme.name === '' ? strings.unnamed : desk.programme.name;

  const copy = async () => {
    const link = sharedLink(desk.programme);
    setShown(undefined);
    if (link.kind === 'too-long') {
      setOutcome(strings.linkTooLong);
      return;
    }
    const { fragment } = link;
    const address = location.origin + location.pathname + (fragment === '' ? '' : `#${fragment}`);
    try {
      await navigator.clipboard.writeText(address);
      setOutcome(fragment === '' ? strings.linkEmpty : strings.linkCopied);
    } catch {
      setOutcome(strings.linkFailed);
      setShown(address);
    }
  };

  return (
    <details className="share">
      <summary className="button quiet">{strings.share}</summary>
      <div className="share-menu">
        <button type="button" className="button quiet" onClick={() => void copy()}>
          {strings.copyLink}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            offerDownload(fileNameOf(name), writeProgrammeText(desk.programme));
            setOutcome(strings.downloaded);
          }}
        >
          {strings.download}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            const scenario = fill(strings.scenarioName, { name });
            plan.duplicate(scenario);
            setOutcome(fill(strings.duplicated, { name: scenario }));
          }}
        >
          {strings.duplicate}
        </button>
        <a href={plan.hubPath}>{strings.allProgrammes}</a>
        <p role="status" className="help">
          {outcome}
        </p>
        {shown !== undefined && (
          <input type="text" readOnly value={shown} aria-label={strings.copyLink} />
        )}
      </div>
    </details>
  );
}
