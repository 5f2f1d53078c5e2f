import { describe, expect, it } from 'vitest';
import { baseSite } from './base-site.ts';
import { chapterWith, edited, reportOf } from './fixture.ts';

const walks = baseSite['src/content/methods/walks.mdx'] ?? '';

describe('what one entry says about another', () => {
  it('content-dangling-reference names the nearest entry', async () => {
    expect(await reportOf(edited('blends/month.yaml', 'method: walks', 'method: walk')))
      .toMatchInlineSnapshot(`
      "content-dangling-reference blends/month.yaml:8:15
        tracks.0.method: there is no "walk" in methods
        write: did you mean "walks"?"
    `);
    expect(
      await reportOf(edited('paths/beginner.yaml', 'chapters/decide/when-to', 'chapters/when-to')),
    ).toMatchInlineSnapshot(`
      "content-dangling-reference paths/beginner.yaml:6:11
        steps.0.to: there is no "when-to" in chapters
        write: did you mean "decide/when-to"?"
    `);
    expect(await reportOf(edited('paths/beginner.yaml', 'checklists/before', 'checklist/before')))
      .toMatchInlineSnapshot(`
      "content-dangling-reference paths/beginner.yaml:7:11
        steps.1.to: there is no collection "checklist"
        write: did you mean "checklists"?"
    `);
    expect(await reportOf(edited('glossary/walk.yaml', 'more: methods/walks', 'more: walks')))
      .toMatchInlineSnapshot(`
      "content-dangling-reference glossary/walk.yaml:3:7
        more: "walks" names no collection
        write: "collection/id": "methods/walks""
    `);
    expect(
      await reportOf(
        edited('checklists/before.mdx', 'help: sessions/stroll', 'help: sessions/strol'),
      ),
    ).toMatchInlineSnapshot(`
      "content-dangling-reference checklists/before.mdx:10:67
        groups.0.items.0.help: there is no "strol" in sessions
        write: did you mean "stroll"?"
    `);
    expect(
      await reportOf(edited('methods/walks.mdx', 'source: first-study', 'source: second-study')),
    ).toMatchInlineSnapshot(`
      "content-dangling-reference methods/walks.mdx:11:45
        ratings.price.source: there is no "second-study" in sources
        write: an id of sources: first-study"
    `);
  });

  it('content-self-reference', async () => {
    expect(await reportOf(edited('glossary/pair.yaml', '[walk]', '[walk, pair]')))
      .toMatchInlineSnapshot(`
      "content-self-reference glossary/pair.yaml:3:13
        see.1: the entry refers to itself
        write: the entry that was meant, or nothing"
    `);
    expect(
      await reportOf(
        edited('chapters/decide/when-to.mdx', 'to: methods/walks', 'to: chapters/decide/when-to'),
      ),
    ).toMatchInlineSnapshot(`
      "content-self-reference chapters/decide/when-to.mdx:9:39
        nextStep.to: the entry refers to itself
        write: the entry that was meant, or nothing"
    `);
  });

  it('content-refused-claim', async () => {
    const refused = {
      'src/content/claims/walking-heals.yaml':
        `${baseSite['src/content/claims/walking-helps.yaml'] ?? ''}whyNot: Nobody looked.\n`.replace(
          'grade: B',
          'grade: X',
        ),
    };
    expect(
      await reportOf({
        ...refused,
        ...edited('kpis/walks-held.yaml', 'caution:', 'claims: [walking-heals]\ncaution:'),
        ...chapterWith(
          '<Claim id="walking-heals" />, which [nobody looked at](/evidence/walking-heals/).\n',
        ),
        ...edited('glossary/walk.yaml', 'methods/walks', 'claims/walking-heals'),
      }),
    ).toMatchInlineSnapshot(`
      "content-refused-claim chapters/decide/when-to.mdx:14:1
        the claim "walking-heals" is of grade X: it may not be used
        write: a claim that stands, or a link to its page under /evidence/ that says why it does not
      content-refused-claim kpis/walks-held.yaml:14:10
        claims.0: the claim "walking-heals" is of grade X: it may not be used
        write: a claim that stands, or a link to its page under /evidence/ that says why it does not"
    `);
  });

  it('content-no-page', async () => {
    expect(await reportOf(edited('glossary/walk.yaml', 'methods/walks', 'criteria/depth')))
      .toMatchInlineSnapshot(`
      "content-no-page glossary/walk.yaml:3:7
        more: entries of criteria have no page to link to
        write: an entry that has a page, such as a chapter, a method or a session"
    `);
  });

  it('content-duplicate-order', async () => {
    expect(await reportOf({ 'src/content/methods/runs.mdx': walks })).toMatchInlineSnapshot(`
      "content-duplicate-order methods/runs.mdx:4:8
        order: position 1 is also that of src/content/methods/walks.mdx
        write: a free one, such as 2
      content-duplicate-order methods/walks.mdx:4:8
        order: position 1 is also that of src/content/methods/runs.mdx
        write: a free one, such as 2"
    `);
    expect(await reportOf(edited('criteria/price.yaml', 'order: 2', 'order: 1')))
      .toMatchInlineSnapshot(`
      "content-duplicate-order criteria/depth.yaml:3:8
        order: position 1 is also that of src/content/criteria/price.yaml
        write: a free one, such as 2
      content-duplicate-order criteria/price.yaml:3:8
        order: position 1 is also that of src/content/criteria/depth.yaml
        write: a free one, such as 2"
    `);
    expect(
      await reportOf({
        'src/content/gaps/time.yaml': 'title: Time\nsummary: None is left.\norder: 1\nside: both\n',
      }),
    ).toBe('');
  });

  it('content-criterion-missing and content-criterion-unknown', async () => {
    expect(await reportOf(edited('presets/even.yaml', 'price: 5', 'prise: 5')))
      .toMatchInlineSnapshot(`
      "content-criterion-missing presets/even.yaml:4:1
        weights: there is no weight for the criterion "price"
        write: price: 3
      content-criterion-unknown presets/even.yaml:4:22
        weights.prise: there is no criterion "prise"
        write: did you mean "price"?"
    `);
    const criterion = baseSite['src/content/criteria/price.yaml'] ?? '';
    expect(
      await reportOf({
        'src/content/criteria/noise.yaml': criterion.replace('order: 2', 'order: 3'),
      }),
    ).toMatchInlineSnapshot(`
      "content-criterion-missing methods/walks.mdx:9:1
        ratings: there is no rating for the criterion "noise"
        write: noise: { value: 3, basis: ours, reason: "…" }
      content-criterion-missing presets/even.yaml:4:1
        weights: there is no weight for the criterion "noise"
        write: noise: 3"
    `);
  });

  it('content-rating-source', async () => {
    expect(await reportOf(edited('methods/walks.mdx', 'source: first-study, ', '')))
      .toMatchInlineSnapshot(`
      "content-rating-source methods/walks.mdx:11:29
        ratings.price.basis: the rating on "price" rests on a source and does not name it
        write: add "source:" with the id of the source, or write "basis: ours""
    `);
  });
});

describe('what an entry says about itself', () => {
  it.each([
    ['step', edited('sessions/stroll.mdx', 'id: turn-back', 'id: set-out'), '17:9'],
    ['item', edited('checklists/before.mdx', 'id: lace-shoes', 'id: find-shoes'), '11:15'],
    ['field', edited('templates/agreement.mdx', 'id: pace', 'id: way'), '12:15'],
    ['card', edited('prompts/openers.yaml', 'id: what-else', 'id: what-now'), '6:11'],
  ])('content-duplicate-local-id: %s', async (one, changes, place) => {
    const report = await reportOf(changes);
    expect(report).toContain(`:${place}\n`);
    expect(report).toMatch(new RegExp(`id: the id "[a-z-]+" is that of an earlier ${one}, too\n`));
    expect(report.match(/^content-/gm)).toEqual(['content-']);
  });

  it('content-choice-options', async () => {
    expect(await reportOf(edited('templates/agreement.mdx', ', options: [slow, fast]', '')))
      .toMatchInlineSnapshot(`
      "content-choice-options templates/agreement.mdx:12:40
        sections.0.fields.1.kind: the field is a choice and has no options
        write: add "options: [first, second]", or another kind such as "line""
    `);
  });
});

describe('strings of the interface', () => {
  const ui = (path: string, strings: Record<string, string>) => ({
    [`edition/content/ui/${path}.json`]: JSON.stringify(strings),
  });

  it('a translation may leave strings out, and moves placeholders as it likes', async () => {
    expect(await reportOf(ui('de/site', { weeks: 'Wochen: {n}' }))).toBe('');
  });

  it('an English file that replaces that of upstream is complete', async () => {
    expect(await reportOf(ui('en/site', { open: 'Look' }))).toMatchInlineSnapshot(`
      "content-missing-field edition/content/ui/en/site.json:1:1
        weeks: "weeks" is missing: the file replaces upstream's as a whole
        write: "weeks": "{n} weeks""
    `);
  });

  it('a key that upstream does not have is never read', async () => {
    expect(await reportOf(ui('de/site', { opne: 'Auf' }))).toMatchInlineSnapshot(`
      "content-unknown-key edition/content/ui/de/site.json:1:2
        opne: there is no string "opne"
        write: did you mean "open"?"
    `);
  });

  it('content-ui-placeholder', async () => {
    expect(await reportOf(ui('de/site', { weeks: '{weeks} Wochen' }))).toMatchInlineSnapshot(`
      "content-ui-placeholder edition/content/ui/de/site.json:1:10
        weeks: the string holds {weeks}, upstream's holds {n}
        write: a string with {n}"
    `);
    expect(await reportOf(ui('de/site', { open: '{n} auf' }))).toMatchInlineSnapshot(`
      "content-ui-placeholder edition/content/ui/de/site.json:1:9
        open: the string holds {n}, upstream's holds no placeholder
        write: a string without braces"
    `);
  });

  it('content-ui-area', async () => {
    expect(await reportOf(ui('de/sites', { open: 'Auf' }))).toMatchInlineSnapshot(`
      "content-ui-area edition/content/ui/de/sites.json:1:1
        there are no English strings "sites", so these are never read
        write: rename the file like an English one: site"
    `);
  });
});
