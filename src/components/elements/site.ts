// What every page has: one file, so that a reader who goes on loads nothing twice.
import './contents-position.ts';
import './offline-soon.ts';
import './page-read-soon.ts';
import './site-search.ts';
import './theme-switch.ts';
