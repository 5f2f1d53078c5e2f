import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DateField } from '../../../src/components/planners/fields/DateField.tsx';
import { MoneyField } from '../../../src/components/planners/fields/MoneyField.tsx';
import { NumberField } from '../../../src/components/planners/fields/NumberField.tsx';
import words from '../../../src/content/ui/en/fields.json' with { type: 'json' };

const common = { label: 'Budget', locales: ['en-GB'], words, onChange: () => undefined };
const range = { min: 0, max: 5000 };

/** What an attribute that names elements by id names. */
function described(html: string): string[] {
  const ids = /<input[^>]* aria-describedby="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
  return ids.map((id) => new RegExp(`id="${id}"[^>]*>(.*?)</`).exec(html)?.[1] ?? 'nothing');
}

describe('a field as the server writes it', () => {
  it('shows the value, its label, its help and where it comes from', () => {
    const html = renderToStaticMarkup(
      <MoneyField
        {...common}
        help="Before tax."
        note="from your plan"
        value={1200.5}
        range={range}
        currency="GBP"
      />,
    );
    expect(html).toContain('>Budget (£)</label>');
    expect(html).toContain('value="1200.5"');
    expect(html).toContain('aria-invalid="false"');
    expect(described(html)).toEqual(['from your plan', 'Before tax.']);
    expect(html).not.toMatch(/role="alert"|style=/);
  });

  it('ties a message to a value that will not do', () => {
    const html = renderToStaticMarkup(<NumberField {...common} value={9000} range={range} />);
    expect(html).toContain('value="9000"');
    expect(html).toContain('aria-invalid="true"');
    expect(described(html)).toEqual(['9,000 is outside 0 to 5,000.']);
    expect(html).toContain('role="alert"');
  });

  it('asks about nothing that it has written itself', () => {
    const html = renderToStaticMarkup(
      <NumberField {...common} locales={['en-GB', 'de-DE']} value={1.234} range={range} />,
    );
    expect(html).toContain('value="1.2340"');
    expect(html).toContain('aria-invalid="false"');
  });

  it('does not call an empty field wrong before somebody has been there', () => {
    const html = renderToStaticMarkup(
      <DateField {...common} value={undefined} range={{ min: '2026-01-01', max: '2035-12-31' }} />,
    );
    expect(html).toContain('value=""');
    expect(html).toContain('aria-required="true"');
    expect(html).not.toContain('role="alert"');
  });

  it('writes a day in words', () => {
    const html = renderToStaticMarkup(
      <DateField {...common} value="2027-01-11" range={{ min: '2026-01-01', max: '2035-12-31' }} />,
    );
    expect(html).toContain('value="11 January 2027"');
  });
});
