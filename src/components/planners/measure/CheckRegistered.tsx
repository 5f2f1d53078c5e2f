import { useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import { checkRegisteredText } from '../../../model/programme/registering/check-registered-text.ts';
import { ChooseFile } from '../fields/ChooseFile.tsx';
import type { RegistrationStrings } from './measure-strings.ts';

interface Props {
  readonly strings: RegistrationStrings;
  readonly hash: string;
  /** The plan of today, as of the day of the registration. */
  readonly now: string;
  /** Day of the registration, in words. */
  readonly on: string;
}

type Outcome =
  | { readonly kind: 'unread'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string }
  | { readonly kind: 'read'; readonly file: string; readonly text: string };

/** A registered text is a few pages at most. */
const largestBytes = 1_000_000;

/** Proves that a kept file is the registered one, and shows what has changed since. */
export function CheckRegistered({ strings, hash, now, on }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  const open = async (file: File) => {
    if (file.size > largestBytes) {
      setOutcome({ kind: 'too-large', file: file.name });
      return;
    }
    try {
      setOutcome({ kind: 'read', file: file.name, text: await file.text() });
    } catch {
      setOutcome({ kind: 'unread', file: file.name });
    }
  };
  return (
    <div className="check-registered">
      <ChooseFile
        label={strings.check}
        accept=".txt,text/plain"
        className="button quiet"
        onFile={(file) => {
          void open(file);
        }}
      />
      <p className="help">{strings.checkHelp}</p>
      <div role="status">
        {outcome !== undefined && <Checked {...{ strings, hash, now, on, outcome }} />}
      </div>
    </div>
  );
}

/** What a file turned out to be. */
function Checked({ strings, hash, now, on, outcome }: Props & { readonly outcome: Outcome }) {
  const names = { file: outcome.file, date: on };
  if (outcome.kind === 'unread')
    return <p className="problem">{fill(strings.checkUnread, names)}</p>;
  if (outcome.kind === 'too-large')
    return <p className="problem">{fill(strings.checkTooLarge, names)}</p>;
  const checked = checkRegisteredText(outcome.text, hash, now);
  if (checked.kind === 'another')
    return <p className="problem">{fill(strings.checkAnother, names)}</p>;
  if (checked.gone.length + checked.come.length === 0)
    return <p>{fill(strings.checkSame, names)}</p>;
  return (
    <>
      <p>{fill(strings.checkDiffers, names)}</p>
      <Facts title={strings.gone} facts={checked.gone} />
      <Facts title={strings.come} facts={checked.come} />
    </>
  );
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {facts.map((fact, index) => (
          <li key={index}>{fact}</li>
        ))}
      </ul>
    </>
  );
}
