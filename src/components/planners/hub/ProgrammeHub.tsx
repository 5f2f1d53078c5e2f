import { useCallback, useEffect, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import type { DroppedPart } from '../../../model/programme/reading/read-programme.ts';
import { DroppedParts } from '../frame/DroppedParts.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { BinList } from './BinList.tsx';
import { FileOpener } from './FileOpener.tsx';
import { HubSettings } from './HubSettings.tsx';
import type { HubStrings } from './hub-strings.ts';
import { ProgrammeList } from './ProgrammeList.tsx';
import { StartChoices } from './StartChoices.tsx';
import { StepList } from './StepList.tsx';
import { useShelf } from './use-shelf.ts';

interface Props {
  readonly setting: PlanSetting;
  readonly strings: HubStrings;
}

/** The programmes of this device, and the ways to begin another. */
export default function ProgrammeHub({ setting, strings }: Props) {
  const shelf = useShelf(setting);
  const root = useKeptFocus<HTMLDivElement>();
  const [status, setStatus] = useState('');
  const [dropped, setDropped] = useState<readonly DroppedPart[]>([]);
  const { figures, awake } = shelf;
  const goTo = useCallback(
    (fragment = '') => {
      location.assign(`${setting.paths.decide}${fragment === '' ? '' : `#${fragment}`}`);
    },
    [setting],
  );
  const begin = (programme: Programme) => {
    goTo(shelf.begin(programme));
  };
  // A status is news of the last action only.
  useEffect(() => {
    if (status === '') return;
    const timer = window.setTimeout(() => {
      setStatus('');
    }, 20_000);
    return () => {
      window.clearTimeout(timer);
    };
  }, [status]);

  return (
    <div className="hub" ref={root} data-awake={awake ? '' : undefined}>
      <p role="status" className="hub-status">
        {status}
      </p>
      {shelf.blocked && (
        <p className="notice" role="alert">
          {strings.blocked}
        </p>
      )}
      <DroppedParts
        dropped={dropped}
        strings={setting.strings}
        onDismiss={() => {
          setDropped([]);
        }}
      />
      <fieldset disabled={!awake} className="controls">
        <section aria-labelledby="yours">
          <h2 id="yours">{strings.yours}</h2>
          <p className="help">{strings.yoursHelp}</p>
          {awake && shelf.entries.length === 0 && <p>{strings.none}</p>}
          <ProgrammeList {...{ shelf, setting, strings, onStatus: setStatus }} onOpen={goTo} />
          {shelf.entries.length > 1 && (
            <p>
              <a href={`${setting.hubPath}compare/`}>{strings.compare}</a>. {strings.compareText}
            </p>
          )}
          <BinList {...{ shelf, strings, onStatus: setStatus }} />
        </section>
        <section aria-labelledby="start">
          <h2 id="start">{strings.start}</h2>
          <StartChoices
            content={setting.content}
            strings={strings}
            scratchName={setting.strings.firstName}
            number={figures.number}
            onStart={begin}
          />
        </section>
        <StepList {...{ setting, strings }} />
        <section aria-labelledby="file">
          <h2 id="file">{strings.file}</h2>
          <FileOpener
            strings={strings}
            onOpen={(reading) => {
              const fragment = shelf.begin(reading.programme);
              if (fragment !== '') {
                goTo(fragment);
                return;
              }
              setDropped(reading.dropped);
              setStatus(fill(strings.fileOpened, { name: shelf.openName() }));
            }}
          />
        </section>
        <HubSettings {...{ shelf, setting, strings, onStatus: setStatus }} />
      </fieldset>
    </div>
  );
}
