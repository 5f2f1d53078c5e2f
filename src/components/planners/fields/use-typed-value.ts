import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { FieldReading } from './field-reading.ts';

interface Options<Value> {
  readonly value: Value | undefined;
  readonly read: (text: string) => FieldReading<Value>;
  readonly write: (value: Value) => string;
  readonly onChange: (value: Value | undefined) => void;
  readonly onProblem?: ((isProblem: boolean) => void) | undefined;
}

/** The text of a field and what comes of it. */
export interface TypedValue<Value> extends Pick<FieldReading<Value>, 'problem' | 'echo'> {
  readonly text: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  readonly settle: (value: Value) => void;
}

/**
 * Keeps what is typed as it is typed, and gives on what it means. Only a value that is understood is ever written anew:
 * when the field is left, when a question is settled, and when the value changes from outside (a link, a preset).
 */
export function useTypedValue<Value>(options: Options<Value>): TypedValue<Value> {
  const { value, read, write, onChange, onProblem } = options;
  const input = useRef<HTMLInputElement>(null);
  // Nothing typed: the field shows the value in our own writing, which follows the locales.
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (value === undefined ? '' : write(value));
  const reading = read(text);
  // Stays when the field is left: if it went, what the reader is about to press would jump away.
  const [kept, keep] = useState<{ readonly value: Value; readonly echo: string }>();

  const [shown, setShown] = useState(value);
  if (!Object.is(value, shown)) {
    setShown(value);
    if (!Object.is(reading.value, value)) setTyped(undefined);
  }

  const isProblem = reading.problem !== undefined;
  // The range may change under a text that stays: what could not be taken now can, or the other way round.
  const giveOn = useEffectEvent((now: Value | undefined) => {
    if (typed !== undefined && !isProblem && !Object.is(now, value)) onChange(now);
  });
  useEffect(() => {
    giveOn(reading.value);
  }, [reading.value]);

  const report = useEffectEvent((problem: boolean) => onProblem?.(problem));
  useEffect(() => {
    report(isProblem);
    return () => {
      if (isProblem) report(false);
    };
  }, [isProblem]);

  // A field in which nobody has written is not yet called wrong for being empty.
  const isUntouched = typed === undefined && text === '';
  const { problem } = reading;
  const keptEcho = kept !== undefined && Object.is(kept.value, value) ? kept.echo : undefined;
  const echo = typed === undefined ? keptEcho : reading.echo;
  return {
    text,
    input,
    ...(problem === undefined || isUntouched ? {} : { problem }),
    ...(echo === undefined ? {} : { echo }),
    type(next) {
      setTyped(next);
      keep(undefined);
      const { value: meant, problem: unclear } = read(next);
      // What cannot be taken changes nothing: the last value that could be taken stands.
      if (unclear === undefined) onChange(meant);
    },
    leave() {
      if (isProblem || !Object.is(reading.value, value)) return;
      setTyped(undefined);
      keep(value === undefined || echo === undefined ? undefined : { value, echo });
    },
    settle(chosen) {
      setTyped(undefined);
      keep(undefined);
      onChange(chosen);
      // The button that was pressed is gone.
      input.current?.focus();
    },
  };
}
