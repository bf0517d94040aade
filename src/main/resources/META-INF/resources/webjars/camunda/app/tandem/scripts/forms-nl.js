/*
 * Dutch for Camunda Forms. The form viewer inside the Tasklist has its texts in English and offers no way to replace
 * them, so they are replaced in the page, in form containers only and only in the places where the viewer itself
 * writes. What a process owner or a user typed is never touched.
 */

/* Messages under a field, see "validate" in the schema of a form. */
const MESSAGES = [
  [/^Field is required\.$/, () => 'Dit veld is verplicht.'],
  [/^Field must match pattern .*\.$/s, () => 'Dit heeft niet de juiste vorm. Lees de uitleg bij dit veld.'],
  [/^Field must have minimum value of (.+)\.$/, value => `Vul ${number(value)} of meer in.`],
  [/^Field must have maximum value of (.+)\.$/, value => `Vul ${number(value)} of minder in.`],
  [/^Field must have minimum length of (.+)\.$/, length => `Gebruik minstens ${characters(length)}.`],
  [/^Field must have maximum length of (.+)\.$/, length => `Gebruik hoogstens ${characters(length)}.`],
  [/^Field must be a valid\s+international phone number\..*$/,
    () => 'Dit is geen geldig internationaal telefoonnummer. Schrijf het zo: +32470123456.'],
  [/^Field must be a valid email\.$/, () => 'Dit is geen geldig e-mailadres.'],
  [/^Value is not a number\.$/, () => 'Vul een getal in.'],
  [/^Value is expected to be an integer\.$/, () => 'Vul een geheel getal in.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/,
    digits => `Gebruik hoogstens ${digits} ${digits === '1' ? 'cijfer' : 'cijfers'} na de komma.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (low, high) => `Deze waarde kan niet. De dichtstbijzijnde zijn ${number(low)} en ${number(high)}.`],
  [/^Date and time must both be entered\.$/, () => 'Vul de datum en het uur in.']
];

/* Words of the viewer: where they stand, what they say, what they become. */
const TEXTS = [
  ['.fjs-form-field-error', MESSAGES],
  ['.fjs-select-placeholder', [[/^Select$/, () => 'Maak een keuze']]],
  ['.fjs-dropdownlist-empty', [
    [/^No results$/, () => 'Niets gevonden'],
    [/^All values selected$/, () => 'Alles is al gekozen']
  ]],
  ['.fjs-taglist-skip-link', [[/^Skip to search$/, () => 'Ga naar het zoekveld']]],
  ['.fjs-table-empty, .fjs-table-td[colspan]', [[/^Nothing to show\.$/, () => 'Er is niets om te tonen.']]],
  ['.fjs-table-nav-label', [[/^ of $/, () => ' van ']]],
  ['.fjs-repeat-render-add', [[/^Add new$/, () => 'Toevoegen']]],
  ['.fjs-repeat-render-collapse', [
    [/^Collapse$/, () => 'Minder tonen'],
    [/^Expand all \((\d+)\)$/, count => `Alles tonen (${count})`]
  ]],
  ['.fjs-iframe-placeholder-text', [
    [/^No content to show\.$/, () => 'Er is niets om te tonen.'],
    [/^External content couldn't be loaded\.$/, () => 'Dit onderdeel kan niet worden geladen.']
  ]],
  ['.fjs-powered-by-lightbox', [
    [/^Web-based tooling for BPMN, DMN, and forms powered by$/, () => 'Hulpmiddelen voor BPMN, DMN en formulieren van']
  ]]
];

const ATTRIBUTES = [
  ['placeholder', '.fjs-input, .fjs-taglist-input', [
    [/^Search$/, () => 'Zoeken'],
    [/^hh:mm( \?m)?$/, () => 'uu:mm'],
    [/^[dmy]+\W[dmy]+\W[dmy]+\W?$/, () => 'dd-mm-jjjj']
  ]],
  ['title', '.fjs-taglist-tag-remove', [[/^Remove tag$/, () => 'Verwijderen']]],
  ['title', '.fjs-powered-by-link', [[/^Powered by bpmn\.io$/, () => 'Gemaakt met bpmn.io']]],
  ['aria-label', '.fjs-number-arrow-up', [[/^Increment$/, () => 'Verhogen']]],
  ['aria-label', '.fjs-number-arrow-down', [[/^Decrement$/, () => 'Verlagen']]],
  ['aria-label', '.fjs-table-nav-button', [
    [/^Previous page$/, () => 'Vorige pagina'],
    [/^Next page$/, () => 'Volgende pagina']
  ]],
  ['aria-label', '.fjs-table-th', [
    [/^Click to sort by (.+) descending$/s, column => `Klik om aflopend te sorteren op ${column}`],
    [/^Click to sort by (.+) ascending$/s, column => `Klik om oplopend te sorteren op ${column}`],
    [/^Click to remove sorting$/, () => 'Klik om niet meer te sorteren']
  ]],
  ['aria-label', '.fjs-repeat-row-remove', [[/^Remove list item (\d+)$/, item => `Verwijder rij ${item}`]]],
  ['alt', '.fjs-image-placeholder-inner *', [[/^This is an image placeholder$/, () => 'Plaats voor een afbeelding']]]
];

const CALENDAR = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: ['januari', 'februari', 'maart', 'april', 'mei', 'juni',
      'juli', 'augustus', 'september', 'oktober', 'november', 'december']
  },
  ordinal: () => '',
  rangeSeparator: ' t/m ',
  weekAbbreviation: 'wk',
  scrollTitle: 'Scrol voor meer of minder',
  toggleTitle: 'Klik om te wisselen',
  yearAriaLabel: 'Jaar',
  monthAriaLabel: 'Maand',
  hourAriaLabel: 'Uur',
  minuteAriaLabel: 'Minuut',
  time_24hr: true
};

function number(value) {
  return value.replace('.', ',');
}

function characters(count) {
  return count === '1' ? '1 teken' : `${count} tekens`;
}

function translate(text, rules) {
  for (const [english, dutch] of rules) {
    const found = english.exec(text);
    if (found) return dutch(...found.slice(1));
  }
  return null;
}

function within(root, selector) {
  const inside = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...inside] : inside;
}

function translateTexts(root) {
  for (const [selector, rules] of TEXTS) {
    for (const element of within(root, selector)) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const dutch = translate(walker.currentNode.data, rules);
        if (dutch !== null) walker.currentNode.data = dutch;
      }
    }
  }
}

function translateAttributes(root) {
  for (const [name, selector, rules] of ATTRIBUTES) {
    for (const element of within(root, selector)) {
      const dutch = translate(element.getAttribute(name) || '', rules);
      if (dutch !== null && dutch !== element.getAttribute(name)) element.setAttribute(name, dutch);
    }
  }
}

const translatedCalendars = new WeakSet();

function translateCalendars(root) {
  for (const input of within(root, '.fjs-datepicker input')) {
    const calendar = input._flatpickr;
    if (!calendar || translatedCalendars.has(calendar)) continue;
    translatedCalendars.add(calendar);
    calendar.set('locale', CALENDAR);
    calendar.set('ariaDateFormat', 'j F Y');
    const months = calendar.monthsDropdownContainer;
    if (months) {
      months.setAttribute('aria-label', CALENDAR.monthAriaLabel);
      for (const option of months.options) option.textContent = CALENDAR.months.longhand[option.value];
    }
    if (calendar.currentYearElement) calendar.currentYearElement.setAttribute('aria-label', CALENDAR.yearAriaLabel);
    calendar.redraw();
  }
}

function translateForm(root) {
  translateTexts(root);
  translateAttributes(root);
  translateCalendars(root);
}

/*
 * The viewer asks the browser how dates look ("default") and follows the browser's language. Everyone reads and types
 * dd-mm-jjjj here, also in an English browser.
 */
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct(Format, [locales, options], target) {
    return locales === 'default' && !options
      ? new Format('nl', { day: '2-digit', month: '2-digit', year: 'numeric' })
      : Reflect.construct(Format, [locales, options], target === Intl.DateTimeFormat ? Format : target);
  }
});

const watched = new WeakSet();

function watch(form) {
  if (watched.has(form)) return;
  watched.add(form);
  translateForm(form);
  new MutationObserver(changes => {
    const changed = new Set(changes.map(change => {
      const element = change.target.nodeType === Node.ELEMENT_NODE ? change.target : change.target.parentElement;
      const field = element && element.closest('.fjs-form-field');
      return field && form.contains(field) ? field : form;
    }));
    changed.forEach(translateForm);
  }).observe(form, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['placeholder', 'title', 'aria-label', 'class']
  });
}

/* Forms come and go with the chosen task; this observer only looks for their containers. */
new MutationObserver(changes => {
  for (const change of changes) {
    for (const node of change.addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) within(node, '.fjs-container').forEach(watch);
    }
  }
}).observe(document.body, { subtree: true, childList: true });

document.querySelectorAll('.fjs-container').forEach(watch);
