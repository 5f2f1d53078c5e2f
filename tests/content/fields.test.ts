import { describe, expect, it } from 'vitest';
import { edited, reportOf } from './fixture.ts';

const gap = (from: string, to: string) => reportOf(edited('gaps/tools.yaml', from, to));

describe('a field that its schema does not accept', () => {
  it('content-unknown-key names the nearest field', async () => {
    expect(await reportOf(edited('gaps/tools.yaml', 'summary:', 'sumary:'))).toMatchInlineSnapshot(`
      "content-unknown-key gaps/tools.yaml:2:1
        sumary: there is no field "sumary"
        write: did you mean "summary"?"
    `);
    expect(await gap('order: 1', 'order: 1\ncolour: red')).toMatch(
      /^content-unknown-key gaps\/tools.yaml:4:1\n {2}colour: there is no field "colour"\n {2}write: take it out; the fields here are title, .+$/,
    );
    expect(
      await reportOf(
        edited('sessions/stroll.mdx', '    run: Choose', '    Says: x\n    run: Choose'),
      ),
    ).toMatchInlineSnapshot(`
      "content-unknown-key sessions/stroll.mdx:16:5
        steps.0.Says: there is no field "Says"
        write: did you mean "say"?"
    `);
  });

  it('content-missing-field says what belongs there', async () => {
    expect(await gap('side: reverse\n', '')).toMatchInlineSnapshot(`
      "content-missing-field gaps/tools.yaml:1:1
        side: "side" is missing: Which model closes it; \`both\` counts half for each.
        write: side: reverse (one of reverse, traditional, both)"
    `);
    expect(await gap('title: Tools\n', '')).toMatchInlineSnapshot(`
      "content-missing-field gaps/tools.yaml:1:1
        title: "title" is missing: Name, such as "Digital fluency".
        write: title: "Digital fluency" (a text)"
    `);
    expect(await reportOf(edited('pitfalls/silence.mdx', '\nchanged: {', '\n# changed: {')))
      .toMatchInlineSnapshot(`
      "content-missing-field pitfalls/silence.mdx:2:1
        changed: "changed" is missing: Last change in substance, with its reason.
        write: changed: { on: "2026-11-23", why: "…" } (the fields on, why)"
    `);
    expect(await reportOf(edited('sessions/stroll.mdx', '    lead: mentor\n', '')))
      .toMatchInlineSnapshot(`
      "content-missing-field sessions/stroll.mdx:12:5
        steps.0.lead: "lead" is missing: Who leads it.
        write: lead: leader (one of leader, mentor, together, facilitator, sponsor)"
    `);
    expect(await reportOf(edited('methods/walks.mdx', ', smallestForm: a stroll', '')))
      .toMatchInlineSnapshot(`
      "content-missing-field methods/walks.mdx:12:1
        limits.smallestForm: "smallestForm" is missing: What that smallest form is, such as "a half-day".
        write: smallestForm: "a half-day" (a text)"
    `);
    expect(await reportOf(edited('blends/month.yaml', 'preset: even\n', '')))
      .toMatchInlineSnapshot(`
      "content-missing-field blends/month.yaml:1:1
        preset: "preset" is missing: The weights under which the selector comes closest to this blend.
        write: preset: even (the id of an entry of presets)"
    `);
  });

  it('content-wrong-type', async () => {
    expect(await gap('order: 1', 'order: first')).toMatchInlineSnapshot(`
      "content-wrong-type gaps/tools.yaml:3:8
        order: "order" is a text ("first")
        write: a whole number, 1 or more, such as 1"
    `);
    expect(await gap('order: 1', 'order: "1"')).toMatchInlineSnapshot(`
      "content-wrong-type gaps/tools.yaml:3:8
        order: "order" is a text ("1")
        write: 1, without quotes"
    `);
    expect(await gap('order: 1', 'order: 1.5')).toMatchInlineSnapshot(`
      "content-wrong-type gaps/tools.yaml:3:8
        order: "order" is a number (1.5)
        write: a whole number, 1 or more, such as 1"
    `);
    expect(await gap('Tools', '2026')).toMatchInlineSnapshot(`
      "content-wrong-type gaps/tools.yaml:1:8
        title: 2026 is read as a number, not as a text
        write: "2026", in quotes"
    `);
    expect(await gap('title: Tools', 'title:')).toMatchInlineSnapshot(`
      "content-wrong-type gaps/tools.yaml:1:1
        title: "title" has no value
        write: "Digital fluency" (a text)"
    `);
    expect(await gap('title: Tools', 'title: [Tools]')).toMatchInlineSnapshot(`
      "content-wrong-type gaps/tools.yaml:1:1
        title: "title" is a list
        write: a text, such as "Digital fluency""
    `);
    expect(await reportOf(edited('about/imprint.mdx', '"2026-11-23"', '2026-11-23')))
      .toMatchInlineSnapshot(`
      "content-wrong-type about/imprint.mdx:5:16
        changed.on: 2026-11-23 without quotes is read as a date, not as a text
        write: "2026-11-23", in quotes"
    `);
    expect(await reportOf(edited('pitfalls/silence.mdx', '[mentor]', 'mentor')))
      .toMatchInlineSnapshot(`
      "content-wrong-type pitfalls/silence.mdx:6:8
        roles: "mentor" is a text, not a list
        write: ["mentor"]"
    `);
    expect(
      await reportOf(
        edited('methods/walks.mdx', 'comparedByDefault: true', 'comparedByDefault: yes'),
      ),
    ).toMatchInlineSnapshot(`
      "content-wrong-type methods/walks.mdx:6:20
        comparedByDefault: "comparedByDefault" is a text ("yes")
        write: true or false, such as false"
    `);
    expect(
      await reportOf(
        edited(
          'checklists/before.mdx',
          '{ id: lace-shoes, text: Lace them., owner: executive }',
          'Lace them.',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content-wrong-type checklists/before.mdx:11:9
        groups.0.items.1: the item is a text ("Lace them.")
        write: the fields id, text, owner, such as { id: "next-steps", text: "…", owner: designer }"
    `);
  });

  it('content-not-in-list names the nearest word', async () => {
    expect(await gap('side: reverse', 'side: revers')).toMatchInlineSnapshot(`
      "content-not-in-list gaps/tools.yaml:4:7
        side: "revers" is not one of reverse, traditional, both
        write: did you mean "reverse"?"
    `);
    expect(await gap('side: reverse', 'side: upward')).toMatchInlineSnapshot(`
      "content-not-in-list gaps/tools.yaml:4:7
        side: "upward" is not one of reverse, traditional, both
        write: one of the words: reverse, traditional, both"
    `);
  });
});

describe('one mistake does not hide another in the same file', () => {
  it('minutes are added up although a key is unknown and another field is missing', async () => {
    const file = 'src/content/sessions/stroll.mdx';
    const text = (edited('sessions/stroll.mdx', '\nminutes: 30', '\nminutes: 45')[file] ?? '')
      .toString()
      .replace('who: a pair', 'whom: a pair');
    expect(await reportOf({ [file]: text })).toMatchInlineSnapshot(`
      "content-fields-disagree sessions/stroll.mdx:5:10
        minutes: the steps add up to 30 minutes, the outline says 45
        write: "minutes: 30" or change a step
      content-unknown-key sessions/stroll.mdx:7:1
        whom: there is no field "whom"
        write: did you mean "who"?"
    `);
  });

  it('minutes are not added up where one of them is no number', async () => {
    expect(await reportOf(edited('sessions/stroll.mdx', 'minutes: 20', 'minutes: twenty')))
      .toMatchInlineSnapshot(`
      "content-wrong-type sessions/stroll.mdx:19:14
        steps.1.minutes: "minutes" is a text ("twenty")
        write: a whole number, 1 or more, such as 1"
    `);
  });
});
