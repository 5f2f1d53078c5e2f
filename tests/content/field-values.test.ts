import { describe, expect, it } from 'vitest';
import { edited, reportOf } from './fixture.ts';

const gap = (from: string, to: string) => reportOf(edited('gaps/tools.yaml', from, to));

describe('a value of the right kind that will not do', () => {
  it('content-empty-text', async () => {
    expect(await gap('title: Tools', 'title: ""')).toMatchInlineSnapshot(`
      "content-empty-text gaps/tools.yaml:1:1
        title: the text is empty
        write: a text"
    `);
  });

  it('content-stray-blanks', async () => {
    expect(await gap('title: Tools', 'title: "Tools "')).toMatchInlineSnapshot(`
      "content-stray-blanks gaps/tools.yaml:1:8
        title: the text starts or ends with a blank
        write: "Tools""
    `);
    expect(await gap('title: Tools', 'title: " "')).toMatchInlineSnapshot(`
      "content-stray-blanks gaps/tools.yaml:1:8
        title: the text starts or ends with a blank
        write: a text"
    `);
  });

  it('content-text-too-long', async () => {
    expect(
      await gap(
        'Leaders avoid the tools of their teams.',
        `Leaders avoid tools${', and tools'.repeat(14)}.`,
      ),
    ).toMatchInlineSnapshot(`
      "content-text-too-long gaps/tools.yaml:2:10
        summary: the text has 174 characters, 14 more than there is room for
        write: a text of at most 160 characters"
    `);
  });

  it('content-text-form', async () => {
    expect(await reportOf(edited('sessions/stroll.mdx', 'id: set-out', 'id: Set out')))
      .toMatchInlineSnapshot(`
        "content-text-form sessions/stroll.mdx:12:9
          steps.0.id: "Set out" has not the form that the field needs
          write: lower-case words joined by hyphens, such as "next-steps"
        content-unknown-step sessions/stroll.mdx:29:7
          the session "stroll" has no step "set-out"
          write: did you mean "Set out"?"
      `);
    expect(
      await reportOf(
        edited(
          'sources/first-study.yaml',
          'kind: study',
          'kind: study\ndoi: https://doi.example/10.1/x',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content-text-form sources/first-study.yaml:6:6
        doi: "https://doi.example/10.1/x" has not the form that the field needs
        write: the DOI alone, such as "10.1287/mnsc.2024.07524""
    `);
  });

  it('content-key-form', async () => {
    expect(await reportOf(edited('ui/en/site.json', '"open"', '"open-it"'))).toMatchInlineSnapshot(`
      "content-key-form ui/en/site.json:2:3
        open-it: the key "open-it" has not the form that it needs
        write: a key in camelCase, such as "openSearch""
    `);
  });

  it('content-number-range', async () => {
    expect(await reportOf(edited('methods/walks.mdx', 'value: 4', 'value: 6')))
      .toMatchInlineSnapshot(`
      "content-number-range methods/walks.mdx:10:19
        ratings.depth.value: 6 is too large
        write: a whole number from 1 to 5"
    `);
    expect(await reportOf(edited('blends/month.yaml', 'weeks: 4', 'weeks: 3')))
      .toMatchInlineSnapshot(`
      "content-number-range blends/month.yaml:4:8
        weeks: 3 is too small
        write: a whole number from 4 to 52"
    `);
    expect(await gap('order: 1', 'order: 0')).toMatchInlineSnapshot(`
      "content-number-range gaps/tools.yaml:3:8
        order: 0 is too small
        write: a whole number, 1 or more"
    `);
  });

  it('content-list-too-short', async () => {
    expect(await reportOf(edited('pitfalls/silence.mdx', 'roles: [mentor]', 'roles: []')))
      .toMatchInlineSnapshot(`
      "content-list-too-short pitfalls/silence.mdx:6:1
        roles: the list is empty
        write: at least 1; a list, each item one of designer, lead, sponsor, executive, mentor, facilitator, forker"
    `);
    expect(await reportOf(edited('templates/agreement.mdx', '[slow, fast]', '[slow]')))
      .toMatchInlineSnapshot(`
      "content-list-too-short templates/agreement.mdx:12:48
        sections.0.fields.1.options: the list has 1 of at least 2 items
        write: at least 2; a list, each item a text"
    `);
  });

  it('content-repeated-item', async () => {
    expect(
      await reportOf(
        edited('pitfalls/silence.mdx', 'roles: [mentor]', 'roles: [mentor, lead, mentor]'),
      ),
    ).toMatchInlineSnapshot(`
      "content-repeated-item pitfalls/silence.mdx:6:23
        roles.2: "mentor" stands in the list twice
        write: take one of the two out"
    `);
  });

  it('content-fields-disagree', async () => {
    expect(await reportOf(edited('sessions/stroll.mdx', '\nminutes: 30', '\nminutes: 45')))
      .toMatchInlineSnapshot(`
        "content-fields-disagree sessions/stroll.mdx:5:10
          minutes: the steps add up to 30 minutes, the outline says 45
          write: "minutes: 30" or change a step"
      `);
    expect(await reportOf(edited('defaults/pace.yaml', 'low: 3', 'low: 5'))).toMatchInlineSnapshot(`
      "content-fields-disagree defaults/pace.yaml:2:8
        value: low, value and high must rise; they are 5, 4 and 5
        write: change one of the fields until they agree"
    `);
    expect(await reportOf(edited('claims/walking-helps.yaml', 'sources: [first-study]\n', '')))
      .toMatchInlineSnapshot(`
      "content-fields-disagree claims/walking-helps.yaml:1:1
        sources: grade B rests on a source
        write: name at least one under "sources:", or use grade D"
    `);
  });

  it('content-fields-disagree: the weeks of a model', async () => {
    expect(await reportOf(edited('models/upward.mdx', 'recommendedTo: 16', 'recommendedTo: 6')))
      .toMatchInlineSnapshot(`
      "content-fields-disagree models/upward.mdx:7:57
        weeks.recommendedTo: recommendedTo is 6 and so less than recommendedFrom, which is 8
        write: weeks that rise: minimum, recommendedFrom, recommendedTo"
    `);
  });

  it('content-impossible-date', async () => {
    expect(await reportOf(edited('about/imprint.mdx', '2026-11-23', '2026-02-30')))
      .toMatchInlineSnapshot(`
      "content-impossible-date about/imprint.mdx:5:16
        changed.on: the calendar has no 2026-02-30
        write: a day of the calendar, as year-month-day"
    `);
  });
});
