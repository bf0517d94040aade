// An expression is code that runs in the application: only variables, comparisons, terms and delegates are allowed.
// The engine refuses the rest too (be.tandem.process.expressions); here an author hears it first.
const { texts, wholeFile } = require('../model');

const NAME = '[a-zA-Z]\\w*';
const TEXT = "'[^'\\\\]*'";
const SIMPLE = `${NAME}|${TEXT}|\\d+`;
const term = value => `terms\\.(?:due|dueFromToday|endOf)\\(\\s*(?:${value})(?:\\s*,\\s*(?:${value}))*\\s*\\)`;
const VALUE = `(?:${SIMPLE}|${term(`${SIMPLE}|${term(SIMPLE)}`)})`;
const COMPARISON = `!?${VALUE}(?:\\s*(?:==|!=|<=|>=|<|>|&&|\\|\\|)\\s*!?${VALUE})*`;
const KEY = 'execution\\.processBusinessKey';
const ALLOWED = new RegExp(`^\\s*(?:${COMPARISON}|${KEY})\\s*$`);

module.exports = wholeFile((elements, report) => {
  for (const element of elements) {
    for (const [ attribute, text ] of texts(element)) {
      for (const [ whole, expression ] of text.matchAll(/[$#]\{([^}]*)}?/g)) {
        if (!ALLOWED.test(expression)) {
          report(element, `expression ${whole} in ${attribute} is not on the allow-list`);
        }
      }
    }
  }
});
