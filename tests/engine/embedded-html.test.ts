import { describe, expect, it } from 'vitest';
import { embeddedHtml } from '../../src/engine/print/embedded-html.ts';

const places = new Map([
  ['/playbook/run/check-ins/', { id: 'run-check-ins', label: '3.6' }],
  ['/glossary/#pair', { id: 'glossary--pair' }],
]);
const embed = (html: string, levels = 2) =>
  embeddedHtml(html, { prefix: 'part', levels, placeOf: (address) => places.get(address) });

describe('a page inside a document', () => {
  it('has its headings below those of the document, and none below the sixth', () => {
    expect(embed('<h2>A</h2><h3>B <small>c</small></h3>')).toBe(
      '<h4>A</h4><h5>B <small>c</small></h5>',
    );
    expect(embed('<h5>A</h5>')).toBe('<h6>A</h6>');
    expect(embed('<header>A</header><hr><hgroup></hgroup>', 1)).toBe(
      '<header>A</header><hr><hgroup></hgroup>',
    );
  });

  it('has ids of its own, and everything that names them follows', () => {
    expect(embed('<p id="a">A</p><div aria-labelledby="a b"><a href="#a">A</a></div>')).toBe(
      '<p id="part--a">A</p><div aria-labelledby="part--a b"><a href="#part--a">A</a></div>',
    );
  });

  it('offers no landmark that every part would repeat', () => {
    expect(embed('<section aria-labelledby="a"><h2 id="a">Next step</h2></section>')).toBe(
      '<section><h4 id="part--a">Next step</h4></section>',
    );
  });

  it('leads to the part of the document where it shows what a link names, with its number', () => {
    expect(embed('<a href="/playbook/run/check-ins/">A</a><a href="/glossary/#pair">B</a>')).toBe(
      '<a href="#run-check-ins" data-at="3.6">A</a><a href="#glossary--pair">B</a>',
    );
    expect(embed('<a href="/kpis/x/">A</a>')).toBe('<a href="/kpis/x/">A</a>');
  });

  it('leaves out scripts, tools and notes with all that is in them, and marks for the search index', () => {
    const html =
      '<script type="module">let a = "<p>";</script><span class="sidenote">N <b>B</b><br></span>' +
      '<div class="wide try-it"><div>T</div></div><p data-pagefind-ignore>P</p>';
    expect(embed(html)).toBe('<p>P</p>');
  });

  it('has plain boxes where only a script would make more of them', () => {
    expect(embed('<sortable-table class="wide"><table></table></sortable-table>')).toBe(
      '<div class="wide"><table></table></div>',
    );
  });

  it('changes nothing else: not the letters, not the attributes of drawings', () => {
    const html =
      '<svg viewBox="0 0 1 1"><linearGradient></linearGradient></svg><p title="a &quot;b&quot; &amp; c">1 &lt; 2&nbsp;–</p><img src="x" alt>';
    expect(embed(html)).toBe(html);
  });
});
