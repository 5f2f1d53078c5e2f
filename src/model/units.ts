declare const unit: unique symbol;
type Branded<Name extends string> = number & { readonly [unit]: Name };

/** A share or probability, 0 to 1. */
export type Share = Branded<'share'>;

/** Marks a number as a share; it must lie within 0 and 1 but for rounding in the last place. */
export function share(value: number): Share {
  if (!(value >= -1e-9 && value <= 1 + 1e-9))
    throw new RangeError(`${value} is no share from 0 to 1`);
  return value as Share;
}
