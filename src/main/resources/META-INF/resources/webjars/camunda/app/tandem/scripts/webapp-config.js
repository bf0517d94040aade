/*
 * What the four Camunda web applications share: Dutch, whatever language the browser speaks, and the name Tandem.
 * Each application's scripts/config.js spreads this into its own configuration.
 */

import { useOwnLogin } from './own-login.js';

const base = document.querySelector('base');
const appRoot = base ? base.getAttribute('app-root') : '';

/*
 * The applications keep the translations in localStorage and show the stored copy first, also after an update of
 * Tandem. Dropping that copy before they start makes a new text visible at the first visit.
 */
function forgetStoredTranslations() {
  try {
    const stored = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    const kept = Object.fromEntries(Object.entries(stored).filter(([key]) => !key.includes('_locales_data_')));
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch {
    localStorage.removeItem('camunda-web');
  }
}

/*
 * On a slow connection a script of the application may take its time: whoever gave it up after seven seconds, as the loader
 * does by itself, left the page empty for good.
 */
function waitForEachScript() {
  window.require?.config?.({ waitSeconds: 0 });
}

/* Modules: scripts of Tandem that one application has more than the others, as angular module -> file. */
export function dutchWebapp(name, modules = {}) {
  const scripts = { tandem: 'angular-nl', ...modules };
  waitForEachScript();
  forgetStoredTranslations();
  useOwnLogin();
  return {
    // The header and the page title join vendor and name with a space.
    app: { vendor: 'Tandem', name: '\u2013 ' + name },
    // Dutch is the only choice on offer, so an English browser gets Dutch too.
    locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
    dateFormat: { short: 'L', abbr: 'L LT', normal: 'LLL', long: 'LLLL' },
    disableWelcomeMessage: true,
    requireJsConfig: {
      ngDeps: Object.keys(scripts),
      deps: Object.keys(scripts),
      paths: Object.fromEntries(Object.entries(scripts)
        .map(([module, file]) => [module, appRoot + '/app/tandem/scripts/' + file]))
    }
  };
}
