import { useId, type ReactNode } from 'react';
import type { TypedValue } from './use-typed-value.ts';

interface Props<Value> {
  readonly label: string;
  readonly help: string | undefined;
  readonly note: ReactNode;
  readonly inputMode: 'numeric' | 'decimal' | 'text';
  readonly isRequired: boolean;
  readonly typed: TypedValue<Value>;
}

/** The looks of a field that understands what is typed: label, note, help, input, then what was understood or is wrong. */
export function TypedField<Value>({
  label,
  help,
  note,
  inputMode,
  isRequired,
  typed,
}: Props<Value>) {
  const id = useId();
  const { text, input, problem, echo } = typed;
  const hasNote = note !== undefined && note !== null && note !== false;
  const described = [
    hasNote && `${id}-note`,
    help !== undefined && `${id}-help`,
    echo !== undefined && `${id}-echo`,
    problem !== undefined && `${id}-problem`,
  ].filter((each) => each !== false);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hasNote && (
        <div id={`${id}-note`} className="field-note">
          {note}
        </div>
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        value={text}
        maxLength={200}
        aria-required={isRequired}
        aria-invalid={problem !== undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event) => {
          typed.type(event.currentTarget.value);
        }}
        onBlur={typed.leave}
      />
      {echo !== undefined && (
        <p id={`${id}-echo`} className="echo">
          {echo}
        </p>
      )}
      {problem !== undefined && (
        <div className="problem">
          <p id={`${id}-problem`} role="alert">
            {problem.message}
          </p>
          {problem.choices.length > 0 && (
            <div className="problem-choices" role="group" aria-labelledby={`${id}-problem`}>
              {problem.choices.map((choice) => (
                <button
                  key={String(choice.value)}
                  type="button"
                  className="button quiet"
                  onClick={() => {
                    typed.settle(choice.value);
                  }}
                >
                  {choice.label}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
