import { useMemo, useState } from 'react';
import { fileNameOf } from '../../../device/file-name.ts';
import { offerDownload } from '../../../device/offer-download.ts';
import type { KeptProgramme, ShelfEntry } from '../../../device/shelf.ts';
import { fill } from '../../../engine/fill.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { evaluate } from '../../../model/programme/evaluate.ts';
import { programmeTexts } from '../../../model/programme/ranges.ts';
import { writeProgrammeText } from '../../../model/programme/reading/programme-file.ts';
import { steps } from '../../../model/programme/steps.ts';
import type { HubStrings } from './hub-strings.ts';
import type { HubShelf } from './use-shelf.ts';

interface Props {
  readonly shelf: HubShelf;
  readonly setting: PlanSetting;
  readonly strings: HubStrings;
  readonly onStatus: (status: string) => void;
  /** Goes to the planners. */
  readonly onOpen: () => void;
}

/** Every programme of the device with what can be done with it; records that cannot be read stand last. */
export function ProgrammeList(props: Props) {
  return (
    <ul className="programmes" role="list">
      {props.shelf.entries.map((entry) => (
        <li key={entry.id}>
          {entry.kind === 'programme' ? (
            <ProgrammeRow {...props} entry={entry} />
          ) : (
            <StrangeRow {...props} entry={entry} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ProgrammeRow({
  shelf,
  setting,
  strings,
  onStatus,
  onOpen,
  entry,
}: Props & { readonly entry: KeptProgramme }) {
  const { id, programme, savedAt } = entry;
  const [renaming, setRenaming] = useState(false);
  const name = programme.name === '' ? setting.strings.unnamed : programme.name;
  const settled = useMemo(() => {
    const { states } = evaluate(programme, setting.content);
    return steps.filter((step) => states[step].status === 'settled').length;
  }, [programme, setting]);
  const isOpen = shelf.open === id;
  return (
    <>
      <div className="programme-head">
        <h3>{name}</h3>
        <p className="help">
          {fill(strings.savedOn, { date: shelf.figures.date(savedAt.slice(0, 10)) })}
          {' · '}
          {fill(strings.stepsSettled, { n: settled, all: steps.length })}
          {isOpen && (
            <>
              {' · '}
              <b>{strings.isOpen}</b>
            </>
          )}
        </p>
      </div>
      {renaming ? (
        <Renaming
          name={programme.name}
          label={setting.strings.name}
          strings={strings}
          onDone={(wanted) => {
            setRenaming(false);
            if (wanted !== undefined) shelf.rename(id, wanted);
          }}
        />
      ) : (
        <div className="programme-actions">
          <button
            type="button"
            className="button"
            aria-label={`${isOpen ? strings.continue : strings.open}: ${name}`}
            onClick={() => {
              if (shelf.openOwn(id)) onOpen();
            }}
          >
            {isOpen ? strings.continue : strings.open}
          </button>
          {(
            [
              [
                strings.rename,
                () => {
                  setRenaming(true);
                },
              ],
              [
                strings.duplicate,
                () => {
                  const scenario = fill(setting.strings.scenarioName, { name });
                  shelf.duplicate(id, scenario);
                  onStatus(fill(setting.strings.duplicated, { name: shelf.openName() }));
                },
              ],
              [
                strings.download,
                () => {
                  offerDownload(fileNameOf(name), writeProgrammeText(programme));
                  onStatus(setting.strings.downloaded);
                },
              ],
              [
                strings.delete,
                () => {
                  onStatus(fill(shelf.remove(id) ? strings.deleted : strings.notDeleted, { name }));
                },
              ],
            ] as const
          ).map(([label, act]) => (
            <button
              key={label}
              type="button"
              className="button quiet"
              aria-label={`${label}: ${name}`}
              onClick={act}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

interface RenamingProps {
  readonly name: string;
  readonly label: string;
  readonly strings: HubStrings;
  /** The new name, or nothing if it is to stay as it is. */
  readonly onDone: (name: string | undefined) => void;
}

function Renaming({ name, label, strings, onDone }: RenamingProps) {
  const [text, setText] = useState(name);
  return (
    <form
      className="renaming"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
    >
      <label className="field">
        <span>{label}</span>
        <input
          type="text"
          value={text}
          maxLength={programmeTexts.name}
          autoComplete="off"
          ref={(input) => {
            input?.focus();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone(undefined);
          }}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" className="button">
        {strings.renameDone}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          onDone(undefined);
        }}
      >
        {strings.cancel}
      </button>
    </form>
  );
}

type Strange = Exclude<ShelfEntry, KeptProgramme>;

function StrangeRow({ shelf, strings, onStatus, entry }: Props & { readonly entry: Strange }) {
  const newer = entry.kind === 'newer';
  return (
    <>
      <div className="programme-head">
        <h3>{newer ? strings.newer : strings.damaged}</h3>
        <p>{newer ? fill(strings.newerText, { version: entry.version }) : strings.damagedText}</p>
      </div>
      <div className="programme-actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            offerDownload(`${entry.id}.turnabout-record.json`, entry.text);
          }}
        >
          {strings.downloadRecord}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            shelf.removeUnreadable(entry.id);
            onStatus(strings.recordDeleted);
          }}
        >
          {strings.deleteRecord}
        </button>
      </div>
    </>
  );
}
