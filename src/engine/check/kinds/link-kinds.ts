import type { ProblemKind } from './problem-kind.ts';

/** Problems with links and images. */
export const linkKinds = [
  {
    code: 'content-empty-link',
    title: 'A link has no text or no address',
    why: 'A link without a text cannot be seen or heard; one without an address leads nowhere.',
    cure: 'Write both: the text in square brackets, then the address in round ones.',
    bad: '[](/methods/workshops/)',
    good: '[workshops](/methods/workshops/)',
  },
  {
    code: 'content-broken-link',
    title: 'A link leads to no page',
    why: 'The site has no such page, so the reader would see "not found".',
    cure: 'Correct the address. The message names the nearest page that exists.',
    bad: '[workshops](/methods/workshop/)',
    good: '[workshops](/methods/workshops/)',
  },
  {
    code: 'content-link-slash',
    title: 'A link lacks the slash at its end',
    why: 'Every address of the site ends with a slash. Without it, some hosts send the reader a long way round and others say "not found".',
    cure: 'Add the slash, before a # if there is one.',
    bad: '[workshops](/methods/workshops)',
    good: '[workshops](/methods/workshops/)',
  },
  {
    code: 'content-link-form',
    title: 'A link is not written from the root of the site',
    why: 'Addresses that are relative to the page break when the page moves, and those that name this site break when it is published elsewhere.',
    cure: 'Write the path from the root, starting with a slash, or a complete address of another site.',
    bad: '[workshops](../methods/workshops/)',
    good: '[workshops](/methods/workshops/)',
  },
  {
    code: 'content-unsafe-link',
    title: 'A link runs code or opens something that is no page',
    why: 'Addresses such as "javascript:" run in the reader’s browser. Links may lead to https, http, mailto and tel addresses only.',
    cure: 'Link to a page.',
    bad: '[open](javascript:alert(1))',
    good: '[open](/plan/methods/)',
  },
  {
    code: 'content-remote-image',
    title: 'An image lies on another host',
    why: 'The page would ask another host for it, which tells that host who reads what. The security policy refuses it.',
    cure: 'Put the image beside the text, or into the public folder of the edition.',
    bad: '![The four steps](https://images.example/steps.png)',
    good: '![The four steps](./steps.png)',
  },
  {
    code: 'content-image-text',
    title: 'An image has no alternative text',
    why: 'Readers who cannot see the image are told nothing.',
    cure: 'Say in the square brackets what the image shows.',
    bad: '![](./steps.png)',
    good: '![The four steps of a pair session](./steps.png)',
  },
  {
    code: 'content-missing-image',
    title: 'An image does not exist',
    why: 'There is no such file, so the page would show a gap or the build would stop.',
    cure: 'Put the file where the address says: beside the text for "./name", in a public folder for "/name".',
    bad: '![The four steps](./step.png)',
    good: '![The four steps](./steps.png)',
  },
] as const satisfies readonly ProblemKind[];
