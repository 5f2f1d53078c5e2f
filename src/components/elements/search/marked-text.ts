/** Entities that Pagefind writes in excerpts. */
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Turns an excerpt, whose only markup is `<mark>`, into nodes. The text never becomes markup, so a page about HTML
 * cannot inject any.
 */
export function markedText(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const hit = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    const text = (hit ?? piece).replace(
      /&(?:lt|gt|amp|quot|#39);/g,
      (name) => entities[name] ?? name,
    );
    if (hit === undefined) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
