import { dayAfter } from '../planning/day-after.ts';

/** What the facts are called that the programme holds by id, and how they are written. */
export interface FactWords {
  readonly models: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, string>>;
  readonly kpis: Readonly<Record<string, { readonly label: string; readonly unit: string }>>;
  /** `{name}: {value} {unit}`. */
  readonly figure: string;
  /** `{held} of {all}`. */
  readonly sessions: string;
  /** Locale of figures. */
  readonly locale: string;
}

type Fact = (programme: unknown, words: FactWords) => string | undefined;

/**
 * The facts of a programme as it stands in its record: read without its schema, so that a reading page need not load it,
 * and so with nothing taken for granted. A fact that was not entered is left out. Days are written `2027-01-11`.
 */
export function planFacts(programme: unknown, words: FactWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => {
      const text = fact(programme, words);
      return text === undefined || text === '' ? [] : [[name, text]];
    }),
  );
}

const facts = {
  'programme-name': (programme) => textAt(programme, 'name'),
  start: (programme) => dayAt(programme, 'context', 'start'),
  end: (programme) => {
    const [start, weeks] = [dayAt(programme, 'context', 'start'), weeksOf(programme)];
    return start === undefined || weeks === undefined ? undefined : dayAfter(start, weeks * 7 - 1);
  },
  weeks: (programme, words) => written(weeksOf(programme), words),
  model: (programme, { models }) => textAt(models, textAt(programme, 'model') ?? ''),
  executives: (programme, words) => written(numberAt(programme, 'context', 'executives'), words),
  mentors: (programme, words) => written(mentorsOf(programme), words),
  pairs: (programme, words) => {
    const [executives, mentors] = [
      numberAt(programme, 'context', 'executives'),
      mentorsOf(programme),
    ];
    if (executives === undefined || mentors === undefined) return undefined;
    return written(Math.min(executives, mentors), words);
  },
  methods: (programme, { methods }) => {
    const tracks = listAt(programme, 'plan', 'tracks').map((track) => textAt(track, 'method'));
    const ids = tracks.length > 0 ? tracks : listAt(programme, 'selection', 'chosen');
    return joined(
      ids.map((id) => textAt(methods, String(id))),
      ', ',
    );
  },
  measures: (programme, words) =>
    joined(listAt(programme, 'measurement').map((measure) => measureName(measure, words))),
  baselines: (programme, words) => figuresOf(programme, 'baseline', words),
  targets: (programme, words) => figuresOf(programme, 'target', words),
  judged: (programme) =>
    listAt(programme, 'measurement')
      .flatMap((measure) => dayAt(measure, 'due') ?? [])
      .sort()
      .at(-1),
  'registered-on': (programme) => dayAt(programme, 'registered', 'on'),
  'registered-hash': (programme) => textAt(programme, 'registered', 'hash'),
  'sessions-held': (programme, { sessions }) => {
    const log = listAt(programme, 'log');
    const held = log.filter((session) => at(session, ['held']) === true).length;
    return log.length === 0 ? undefined : filled(sessions, { held, all: log.length });
  },
} satisfies Record<string, Fact>;

/** Name of a fact that a programme can give. */
export type PlanFactName = keyof typeof facts;

/** Weeks that a plan may have; what is needed by another time is no length. */
const planWeeks = { min: 4, max: 52 };

function weeksOf(programme: unknown): number | undefined {
  const found =
    numberAt(programme, 'plan', 'weeks') ??
    numberAt(programme, 'constraints', 'weeks') ??
    numberAt(programme, 'context', 'horizonWeeks');
  return found !== undefined && found >= planWeeks.min && found <= planWeeks.max
    ? found
    : undefined;
}

const mentorsOf = (programme: unknown) =>
  numberAt(programme, 'context', 'mentors') ?? numberAt(programme, 'context', 'executives');

function measureName(measure: unknown, { kpis }: FactWords): string | undefined {
  return textAt(measure, 'name') ?? textAt(kpis, textAt(measure, 'kpi') ?? '', 'label');
}

function figuresOf(programme: unknown, which: string, words: FactWords): string {
  const lines = listAt(programme, 'measurement').map((measure) => {
    const [name, value] = [measureName(measure, words), written(numberAt(measure, which), words)];
    if (name === undefined || value === undefined) return undefined;
    const unit =
      textAt(measure, 'unit') ?? textAt(words.kpis, textAt(measure, 'kpi') ?? '', 'unit') ?? '';
    return filled(words.figure, { name, value, unit }).trim();
  });
  return joined(lines);
}

const written = (number: number | undefined, { locale }: FactWords) =>
  number?.toLocaleString(locale, { maximumFractionDigits: 12 });

const joined = (texts: readonly (string | undefined)[], by = '\n') =>
  texts.filter((text) => text !== undefined).join(by);

/** As `fill` of the engine, which the model does not know. */
const filled = (template: string, values: Readonly<Record<string, string | number>>) =>
  template.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}

function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = at(value, path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

function dayAt(value: unknown, ...path: string[]): string | undefined {
  const found = textAt(value, ...path);
  const isDay = found !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(found);
  return isDay && dayAfter(found, 0) === found ? found : undefined;
}

function numberAt(value: unknown, ...path: string[]): number | undefined {
  const found = at(value, path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

function listAt(value: unknown, ...path: string[]): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}
