let zeroOfDigit: ReadonlyMap<string, readonly [system: string, digit: number]> | undefined;

/** Every digit of every script that the runtime can write numbers in. Built once, when first needed. */
function knownDigits(): NonNullable<typeof zeroOfDigit> {
  zeroOfDigit ??= new Map(
    Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
      const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false });
      return Array.from(format.format(9876543210)).flatMap((digit, index) =>
        // Characters that are letters too, such as the Chinese ones, stay letters.
        /\p{Nd}/u.test(digit) ? [[digit, [system, 9 - index]] as const] : [],
      );
    }),
  );
  return zeroOfDigit;
}

/** A text with its digits as 0 to 9, and the numbering system (`latn`, `arab`, `deva`…) that they were typed in. */
export interface PlainDigits {
  readonly text: string;
  readonly system: string;
}

/**
 * Turns the digits of any script into 0 to 9: `١٢` gives `12` of `arab`. A text without digits is of `latn`.
 * Gives `undefined` for a text that mixes the digits of two scripts, since that is no number anybody writes.
 */
export function plainDigits(text: string): PlainDigits | undefined {
  if (!/(?![0-9])\p{Nd}/u.test(text)) return { text, system: 'latn' };
  const systems = new Set<string>();
  let plain = '';
  for (const character of text) {
    const known = /\p{Nd}/u.test(character) ? knownDigits().get(character) : undefined;
    if (known !== undefined) systems.add(known[0]);
    plain += known === undefined ? character : String(known[1]);
  }
  const [system = 'latn', ...others] = systems;
  return others.length === 0 ? { text: plain, system } : undefined;
}
