import { withField } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import { Provenance } from '../frame/Provenance.tsx';
import { listWords } from '../shared/list-words.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: PlannerStrings;
}

/** The methods that the programme uses: what the ranking recommends, unless the reader takes others. */
export function ChosenInputs({ plan, strings }: Props) {
  const { chosen, chosenButVetoed, recommended } = plan.evaluation.methods;
  const labelOf = (wanted: string) =>
    plan.content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  const toggle = (id: string, on: boolean) => {
    const next = plan.content.methods
      .map((method) => method.id)
      .filter((method) => (method === id ? on : chosen.value.includes(method)));
    const own = next.join() === recommended.join() ? undefined : next;
    plan.edit(`chosen-${id}`, (programme) => withField(programme, 'selection', 'chosen', own));
  };
  return (
    <section className="chosen" aria-labelledby="chosen">
      <h2 id="chosen">{strings.chosen}</h2>
      <p className="help">{strings.chosenHelp}</p>
      <div className="choices">
        {plan.content.methods.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.value.includes(id)}
              autoComplete="off"
              onChange={(event) => {
                toggle(id, event.currentTarget.checked);
              }}
            />
            {label}
            {recommended.includes(id) && <small> ({strings.recommended})</small>}
          </label>
        ))}
      </div>
      {chosen.from === 'yours' && (
        <Provenance
          given={chosen}
          show={(ids) => listWords(ids.map(labelOf), strings)}
          strings={plan.strings}
          onRestore={() => {
            plan.edit('chosen', (programme) =>
              withField(programme, 'selection', 'chosen', undefined),
            );
          }}
        />
      )}
      {chosenButVetoed.length > 0 && (
        <p className="problem">
          {strings.chosenVetoed} {listWords(chosenButVetoed.map(labelOf), strings)}.
        </p>
      )}
    </section>
  );
}
