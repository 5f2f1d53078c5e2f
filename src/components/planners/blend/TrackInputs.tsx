import { useId, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import { withField } from '../../../model/programme/edits.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import { suggestTracks } from '../../../model/programme/suggest-tracks.ts';
import { type PlannedTrack, placements } from '../../../model/programme/schema.ts';
import { writeWeeks } from '../../../model/typing/typed-weeks.ts';
import type { FieldWords } from '../fields/field-words.ts';
import { NumberField } from '../fields/NumberField.tsx';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly strings: BlendStrings;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** What happens when: a line a method, each taken out or added on its own. */
export function TrackInputs({ plan, fields, strings, onProblem }: Props) {
  const { tracks, weeks } = plan.evaluation.blend.inputs;
  const absent = plan.content.methods.filter(
    ({ id }) => !tracks.value.some(({ method }) => method === id),
  );
  const set = (what: string, next: readonly PlannedTrack[] | undefined) => {
    plan.edit(what, (programme) => withField(programme, 'plan', 'tracks', next));
  };
  return (
    <fieldset className="group">
      <legend>{strings.tracks}</legend>
      <p className="help">{strings.tracksHelp}</p>
      {tracks.value.length === 0 && <p>{strings.noTracks}</p>}
      <ul className="tracks" role="list">
        {tracks.value.map((track) => (
          <TrackRow
            key={track.method}
            {...{ plan, fields, strings, track, onProblem }}
            most={Math.min(programmeRanges.eventCount.max, weeks.value)}
            onChange={(changed) => {
              const next = tracks.value.map((each) => (each === track ? changed : each));
              set(`track-${track.method}`, next);
            }}
            onRemove={() => {
              set(
                `track-${track.method}`,
                tracks.value.filter((each) => each !== track),
              );
            }}
          />
        ))}
      </ul>
      {absent.length > 0 && (
        <AddTrack
          {...{ strings }}
          methods={absent}
          onAdd={(method) => {
            const added = suggestTracks([method], weeks.value, plan.content.blends);
            set(`track-${method}`, [...tracks.value, ...added]);
          }}
        />
      )}
      {tracks.from === 'yours' && (
        <p className="help">
          {strings.tracksChanged}{' '}
          <button
            type="button"
            className="restore"
            onClick={() => {
              set('tracks', undefined);
            }}
          >
            {strings.tracksRestore}
          </button>
        </p>
      )}
    </fieldset>
  );
}

interface RowProps extends Props {
  readonly track: PlannedTrack;
  readonly most: number;
  readonly onChange: (track: PlannedTrack) => void;
  readonly onRemove: () => void;
}

function TrackRow({ plan, fields, strings, track, most, onProblem, onChange, onRemove }: RowProps) {
  const id = useId();
  const method = plan.content.methods.find((each) => each.id === track.method);
  const label = method?.label ?? track.method;
  const placed = plan.evaluation.blend.placing.tracks.find((each) => each.method === track.method);
  const rhythm = track.placement === 'weekly' || track.placement === 'fortnightly';
  const byHand = track.at !== undefined;
  const fitted = placed?.form === 'short' && track.short !== true;
  const words = {
    start: strings.placedStart,
    mid: strings.placedMid,
    end: strings.placedEnd,
    weekly: strings.placedWeekly,
    fortnightly: strings.placedFortnightly,
  };
  return (
    <li className="track">
      <strong id={`${id}-name`}>{label}</strong>
      <button
        type="button"
        className="restore"
        onClick={() => {
          // What could not be read goes with its field.
          onProblem(`${label}: ${strings.count}`, false);
          onRemove();
        }}
      >
        {fill(strings.remove, { method: label.toLowerCase() })}
      </button>
      <div className="field">
        <label htmlFor={id}>{strings.when}</label>
        <select
          id={id}
          value={byHand ? 'by-hand' : track.placement}
          autoComplete="off"
          aria-describedby={`${id}-name`}
          onChange={(event) => {
            const chosen = placements.find((each) => each === event.currentTarget.value);
            // Another rule lays the events out anew; where the reader had put them comes back with undo.
            const { at: _, ...ruled } = track;
            if (chosen !== undefined)
              onChange({ ...ruled, placement: chosen, count: Math.min(track.count, most) });
          }}
        >
          {track.at !== undefined && (
            <option value="by-hand">
              {fill(strings.placedByHand, { weeks: writeWeeks(track.at) })}
            </option>
          )}
          {placements.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </div>
      {!rhythm && !byHand && (
        <TrackCount
          key={plan.round}
          {...{ plan, fields, strings, track, most, onChange }}
          onProblem={(problem) => {
            onProblem(`${label}: ${strings.count}`, problem);
          }}
        />
      )}
      {method?.short !== undefined && (
        <div className="choices stacked">
          <label>
            <input
              type="checkbox"
              checked={track.short === true}
              autoComplete="off"
              onChange={(event) => {
                const { short: _, ...rest } = track;
                onChange(event.currentTarget.checked ? { ...rest, short: true } : rest);
              }}
            />
            {fill(strings.shortForm, { form: method.short.label })}
          </label>
        </div>
      )}
      {fitted && <p className="help">{fill(strings.heldAs, { form: placed.needs.label })}</p>}
      {method !== undefined && method.gapWeeks > 1 && (
        <p className="help">{fill(strings.gap, { n: plan.figures.number(method.gapWeeks) })}</p>
      )}
    </li>
  );
}

interface CountProps {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly strings: BlendStrings;
  readonly track: PlannedTrack;
  readonly most: number;
  readonly onChange: (track: PlannedTrack) => void;
  readonly onProblem: (problem: boolean) => void;
}

function TrackCount({ plan, fields, strings, track, most, onChange, onProblem }: CountProps) {
  const [unread, setUnread] = useState(false);
  return (
    <NumberField
      label={strings.count}
      value={unread ? undefined : track.count}
      range={{ min: 1, max: most, whole: true }}
      locales={plan.locales}
      words={fields}
      onProblem={(problem) => {
        setUnread(problem);
        onProblem(problem);
      }}
      onChange={(count) => {
        if (count === undefined) return;
        setUnread(false);
        onChange({ ...track, count });
      }}
    />
  );
}

interface AddProps {
  readonly strings: BlendStrings;
  readonly methods: readonly { readonly id: string; readonly label: string }[];
  readonly onAdd: (method: string) => void;
}

function AddTrack({ strings, methods, onAdd }: AddProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{strings.add}</label>
      <select
        id={id}
        value=""
        autoComplete="off"
        onChange={(event) => {
          if (event.currentTarget.value !== '') onAdd(event.currentTarget.value);
        }}
      >
        <option value="">{strings.addChoose}</option>
        {methods.map((method) => (
          <option key={method.id} value={method.id}>
            {method.label}
          </option>
        ))}
      </select>
    </div>
  );
}
