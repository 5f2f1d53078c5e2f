import { describe, expect, it } from 'vitest';
import { chapterWith, reportOf } from './fixture.ts';

const body = (text: string) => reportOf(chapterWith(`${text}\n`));

describe('links', () => {
  it('content-empty-link', async () => {
    expect(await body('[](/methods/walks/) and [walks]()')).toMatchInlineSnapshot(`
      "content-empty-link chapters/decide/when-to.mdx:14:1
        the link has no text
        write: [text](address)
      content-empty-link chapters/decide/when-to.mdx:14:25
        the link has no address
        write: [text](address)"
    `);
  });

  it('content-broken-link', async () => {
    expect(
      await body(
        '[a](/methods/walk/), [b](/Sessions/Stroll/), [c](/playbook/when-to/)\nand [d][d].\n\n[d]: /nowhere/',
      ),
    ).toMatchInlineSnapshot(`
      "content-broken-link chapters/decide/when-to.mdx:14:1
        there is no page "/methods/walk/"
        write: did you mean /methods/walks/?
      content-broken-link chapters/decide/when-to.mdx:14:22
        there is no page "/Sessions/Stroll/"
        write: did you mean /sessions/stroll/?
      content-broken-link chapters/decide/when-to.mdx:14:46
        there is no page "/playbook/when-to/"
        write: did you mean /playbook/decide/when-to/?
      content-broken-link chapters/decide/when-to.mdx:17:1
        there is no page "/nowhere/"
        write: the address of a page that exists"
    `);
    expect(await body('[a](/glossary/#wlak)')).toMatchInlineSnapshot(`
      "content-broken-link chapters/decide/when-to.mdx:14:1
        there is no page "/glossary/#wlak"
        write: did you mean /glossary/#walk?"
    `);
  });

  it('content-link-slash', async () => {
    expect(await body('[a](/methods/walks) and [b](/glossary#walk)')).toMatchInlineSnapshot(`
      "content-link-slash chapters/decide/when-to.mdx:14:1
        "/methods/walks" lacks the slash at its end
        write: /methods/walks/
      content-link-slash chapters/decide/when-to.mdx:14:25
        "/glossary#walk" lacks the slash at its end
        write: /glossary/#walk"
    `);
  });

  it('content-link-form', async () => {
    expect(await body('[a](../methods/walks/), [b](methods/walks/), [c](//a.example/)'))
      .toMatchInlineSnapshot(`
      "content-link-form chapters/decide/when-to.mdx:14:1
        "../methods/walks/" is not written from the root of the site
        write: a path from the root, such as /methods/walks/
      content-link-form chapters/decide/when-to.mdx:14:25
        "methods/walks/" is not written from the root of the site
        write: a path from the root, such as /methods/walks/
      content-link-form chapters/decide/when-to.mdx:14:46
        "//a.example/" is not written from the root of the site
        write: a path from the root, such as /folder/page/"
    `);
  });

  it('content-unsafe-link', async () => {
    expect(
      await body('[a](javascript:alert%281%29), [b](JAVA&#83;CRIPT:x) and [c](data:text/html,x)'),
    ).toMatchInlineSnapshot(`
      "content-unsafe-link chapters/decide/when-to.mdx:14:1
        "javascript:" is no address of a page
        write: an address that starts with / or https://
      content-unsafe-link chapters/decide/when-to.mdx:14:31
        "javascript:" is no address of a page
        write: an address that starts with / or https://
      content-unsafe-link chapters/decide/when-to.mdx:14:57
        "data:" is no address of a page
        write: an address that starts with / or https://"
    `);
  });

  it.each([
    '/',
    '/playbook/',
    '/playbook/decide/',
    '/playbook/decide/when-to/',
    '/playbook/decide/when-to/#what-it-takes',
    '/models/upward/',
    '/methods/',
    '/methods/walks/',
    '/blends/month/',
    '/sessions/stroll/',
    '/checklists/before/',
    '/templates/agreement/',
    '/kpis/walks-held/',
    '/prompts/openers/',
    '/pitfalls/silence/',
    '/glossary/',
    '/glossary/#walk',
    '/evidence/',
    '/evidence/walking-helps/',
    '/evidence/sources/#first-study',
    '/evidence/defaults/',
    '/about/',
    '/about/imprint/',
    '/plan/',
    '/plan/model/#g.tools=5',
    '/plan/methods/?a=b#c',
    '/search/',
    '/a-z/',
    '/paths/',
    '/files/handbook.pdf',
    '#what-it-takes',
    'https://www.w3.org/',
    'mailto:lead@fernhill.example',
    'tel:+44',
  ])('%s leads somewhere', async (address) => {
    const changes = chapterWith(`[there](${address})\n`);
    expect(await reportOf({ ...changes, 'edition/public/files/handbook.pdf': 'x' })).toBe('');
  });
});

describe('images', () => {
  it('content-remote-image', async () => {
    expect(await body('![a](https://a.example/a.png) ![b][b]\n\n[b]: //a.example/b.png'))
      .toMatchInlineSnapshot(`
      "content-remote-image chapters/decide/when-to.mdx:14:1
        the image lies on another host
        write: a file of this site: "./name.png" beside the text
      content-remote-image chapters/decide/when-to.mdx:14:31
        the image lies on another host
        write: a file of this site: "./name.png" beside the text"
    `);
  });

  it('content-image-text', async () => {
    const files = { 'public/way.png': 'x' };
    expect(await reportOf({ ...files, ...chapterWith('![](/way.png)\n') })).toMatchInlineSnapshot(`
      "content-image-text chapters/decide/when-to.mdx:14:1
        the image has no alternative text
        write: ![what the image shows](address)"
    `);
    expect(await reportOf({ ...files, ...chapterWith('![A way](/way.png)\n') })).toBe('');
  });

  it('content-missing-image', async () => {
    expect(await body('![a way](./way.png) ![a path](/path.png)')).toMatchInlineSnapshot(`
      "content-missing-image chapters/decide/when-to.mdx:14:1
        there is no image "./way.png"
        write: put the file there, or correct the address
      content-missing-image chapters/decide/when-to.mdx:14:21
        there is no image "/path.png"
        write: put the file there, or correct the address"
    `);
    const beside = { 'src/content/chapters/decide/_way.png': 'x' };
    expect(await reportOf({ ...beside, ...chapterWith('![a way](./_way.png)\n') })).toBe('');
  });
});
