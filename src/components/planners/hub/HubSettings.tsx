import { useId, useState } from 'react';
import { deleteEverything } from '../../../device/delete-everything.ts';
import { forgetStoredSite } from '../../../device/forget-stored-site.ts';
import { chosenNumberLocale, keepNumberLocale } from '../../../device/number-locale.ts';
import { readerStorage } from '../../../device/reader-storage.ts';
import { fill } from '../../../engine/fill.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { figuresFor } from '../shared/figures.ts';
import type { HubStrings } from './hub-strings.ts';
import type { HubShelf } from './use-shelf.ts';

interface Props {
  readonly shelf: HubShelf;
  readonly setting: PlanSetting;
  readonly strings: HubStrings;
  readonly onStatus: (status: string) => void;
}

/** A number and a day that differ between most ways of writing them. */
const example = { number: 12_345.6, day: '2027-03-04' };

/** How numbers are written, and the end of everything that is stored. */
export function HubSettings({ shelf, setting, strings, onStatus }: Props) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const chosen = shelf.awake ? chosenNumberLocale(readerStorage()) : undefined;
  const reader = shelf.awake ? otherLocale(setting.locale) : undefined;
  const written = (locale: string) => {
    const { number, date } = figuresFor(locale, setting.currency, setting.language);
    return `${number(example.number)} · ${date(example.day)}`;
  };
  return (
    <>
      {reader !== undefined && (
        <section aria-labelledby={`${id}-numbers`}>
          <h2 id={`${id}-numbers`}>{strings.numbers}</h2>
          <p className="help">{strings.numbersHelp}</p>
          <div className="choices stacked">
            {[undefined, reader].map((locale) => (
              <label key={locale ?? ''}>
                <input
                  type="radio"
                  name="numbers"
                  checked={chosen === locale}
                  autoComplete="off"
                  onChange={() => {
                    keepNumberLocale(readerStorage(), locale);
                    shelf.refresh();
                  }}
                />
                {locale === undefined
                  ? fill(strings.numbersSite, { example: written(setting.locale) })
                  : fill(strings.numbersReader, { language: locale, example: written(locale) })}
              </label>
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby={`${id}-everything`}>
        <h2 id={`${id}-everything`}>{strings.everything}</h2>
        <p>{strings.everythingText}</p>
        {asking ? (
          <div className="programme-actions">
            <button
              type="button"
              className="button"
              onClick={() => {
                deleteEverything();
                void forgetStoredSite();
                setAsking(false);
                shelf.refresh();
                onStatus(strings.everythingDone);
              }}
            >
              {strings.everythingConfirm}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setAsking(false);
              }}
            >
              {strings.everythingKeep}
            </button>
          </div>
        ) : (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              setAsking(true);
            }}
          >
            {strings.everything}
          </button>
        )}
      </section>
    </>
  );
}

/** The reader's first language that the browser can write numbers in, if it is another than the site's. */
function otherLocale(edition: string): string | undefined {
  for (const language of navigator.languages) {
    try {
      const [known] = Intl.NumberFormat.supportedLocalesOf(language);
      if (known !== undefined) return known === edition ? undefined : known;
    } catch {
      // A browser may report what is no language tag at all.
    }
  }
  return undefined;
}
