const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const sections = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading === null ? [] : [{ link, heading }];
});

/** Pixels: where a heading stands after a jump to it, with room for one line more. */
const atTheTop = 120;

/** Marks the section that is being read in the contents of the page: the last one whose heading has come to the top. */
function mark(): void {
  const foot = document.documentElement.scrollHeight - window.innerHeight - 1;
  const passed = sections.filter(({ heading }) => heading.getBoundingClientRect().top <= atTheTop);
  // At the very end it is the last one, however short.
  const here = window.scrollY > 0 && window.scrollY >= foot ? sections.at(-1) : passed.at(-1);
  for (const section of sections) {
    if (section === here) section.link.setAttribute('aria-current', 'location');
    else section.link.removeAttribute('aria-current');
  }
}

if (sections.length > 0) {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  mark();
}
