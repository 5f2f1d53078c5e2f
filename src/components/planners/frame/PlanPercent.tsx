import type { ComponentProps } from 'react';
import type { Programme } from '../../../model/programme/schema.ts';
import { PlanNumber } from './PlanNumber.tsx';

type Props = Omit<ComponentProps<typeof PlanNumber>, 'range' | 'currency'> & {
  /** From 0 to 1, or `undefined` for what the programme would take otherwise. */
  readonly set: (programme: Programme, share: number | undefined) => Programme;
};

/** A share of the programme from 0 to 1, typed and shown as a percentage. */
export function PlanPercent({ given, set, ...rest }: Props) {
  const { value, from, otherwise } = given;
  return (
    <PlanNumber
      {...rest}
      given={{
        value: rounded(value * 100),
        from,
        otherwise: { ...otherwise, value: rounded(otherwise.value * 100) },
      }}
      range={{ min: 0, max: 100 }}
      set={(programme, percent) =>
        set(programme, percent === undefined ? undefined : rounded(percent / 100))
      }
    />
  );
}

/** Without the noise of the multiplication. */
const rounded = (value: number) => Number(value.toPrecision(12));
