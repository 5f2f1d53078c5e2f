import * as z from 'zod/mini';
import type { DropReason } from './dropped-part.ts';
import { longestText, textKind } from './text-kind.ts';

type Schema = z.core.$ZodType;

export interface WhyDropped {
  readonly reason: DropReason;
  readonly allowed?: string;
}

/** Why a schema does not take a value, and what it would take. */
export function dropReason(schema: Schema | undefined, value: unknown): WhyDropped {
  if (schema instanceof z.core.$ZodNumber) return numberReason(schema, value);
  if (schema instanceof z.core.$ZodEnum)
    return { reason: 'unknown-value', allowed: Object.values(schema._zod.def.entries).join(', ') };
  if (schema instanceof z.core.$ZodBoolean)
    return { reason: 'unknown-value', allowed: 'true, false' };
  if (schema instanceof z.core.$ZodString && typeof value === 'string')
    return textReason(schema, value);
  return { reason: 'wrong-type' };
}

function numberReason(schema: z.core.$ZodNumber, value: unknown): WhyDropped {
  const checks = schema._zod.def.checks ?? [];
  const bounds = checks.flatMap((check) =>
    check instanceof z.core.$ZodCheckGreaterThan || check instanceof z.core.$ZodCheckLessThan
      ? [Number(check._zod.def.value)]
      : [],
  );
  const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
  const allowed = `${min}–${max}`;
  if (typeof value !== 'number' || Number.isNaN(value)) return { reason: 'not-a-number', allowed };
  return { reason: value < min || value > max ? 'out-of-range' : 'not-whole', allowed };
}

function textReason(schema: z.core.$ZodString, text: string): WhyDropped {
  const kind = textKind(schema);
  const longest = longestText(schema);
  if (text.length > longest) return { reason: 'too-long', allowed: `${longest}` };
  if (kind === 'day') return { reason: 'not-a-day', allowed: 'YYYY-MM-DD' };
  return { reason: kind === 'id' ? 'not-an-id' : 'unknown-value' };
}
