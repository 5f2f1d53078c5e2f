import { fill } from '../../../engine/fill.ts';
import type { ResultRow } from '../../../model/programme/comparing/result-rows.ts';
import type { ProgrammeContent } from '../../../model/programme/content.ts';
import type { Figures } from '../shared/figures.ts';
import type { CompareStrings } from './compare-strings.ts';
import { differenceInWords, resultLabel, resultWords } from './result-words.ts';

interface Props {
  readonly rows: readonly ResultRow[];
  readonly names: { readonly before: string; readonly after: string };
  /** Whether rows that are the same are shown, too. */
  readonly all: boolean;
  readonly content: ProgrammeContent;
  readonly figures: Figures;
  readonly strings: CompareStrings;
}

/** What follows from each of two programmes, and by how much they differ. */
export function ResultTable({ rows, names, all, ...words }: Props) {
  const { strings } = words;
  const shown = rows.filter(({ differs }) => all || differs);
  if (shown.length === 0) return <p>{fill(strings.nothingDiffers, names)}</p>;
  return (
    <div className="table-scroll" role="group" aria-label={strings.results} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.result}</th>
            <th scope="col">{names.before}</th>
            <th scope="col">{names.after}</th>
            <th scope="col">{strings.difference}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, before, after, differs, difference }) => (
            <tr key={code}>
              <th scope="row">{resultLabel(code, strings)}</th>
              <td>{resultWords(before, words)}</td>
              <td>{resultWords(after, words)}</td>
              <td>
                {differs && difference !== undefined
                  ? differenceInWords(difference, after.kind, words)
                  : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
