import { fill } from '../../../engine/fill.ts';
import type { ProgrammeContent } from '../../../model/programme/content.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import { startFromBlend, startFromScratch } from '../../../model/programme/starts.ts';
import type { HubStrings } from './hub-strings.ts';

interface Props {
  readonly content: ProgrammeContent;
  readonly strings: HubStrings;
  /** Name of a programme from scratch. */
  readonly scratchName: string;
  readonly number: (value: number) => string;
  readonly onStart: (programme: Programme) => void;
}

/** The ways to begin: nothing entered, or one of the shipped blends. */
export function StartChoices({ content, strings, scratchName, number, onStart }: Props) {
  return (
    <ul className="start-choices" role="list">
      <li>
        <button
          type="button"
          onClick={() => {
            onStart(startFromScratch(scratchName, content));
          }}
        >
          <strong>{strings.startScratch}</strong>
          <span>{strings.startScratchText}</span>
        </button>
      </li>
      {content.blends.map((blend) => (
        <li key={blend.id}>
          <button
            type="button"
            onClick={() => {
              onStart(startFromBlend(blend));
            }}
          >
            <strong>{blend.label}</strong>
            <span>
              {fill(strings.startBlend, {
                weeks: number(blend.weeks),
                executives: number(blend.executives),
              })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
