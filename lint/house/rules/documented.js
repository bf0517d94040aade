// Every task says what is asked, why and by which rule. A timer says so too, unless it names a term: the decision table
// of the terms gives its source.
const { is } = require('bpmnlint-utils');
const { wholeFile } = require('../model');

module.exports = wholeFile((elements, report) => {
  for (const element of elements) {
    const timer = (element.eventDefinitions || []).find(definition => is(definition, 'bpmn:TimerEventDefinition'));
    const task = is(element, 'bpmn:Task') || is(element, 'bpmn:CallActivity');
    const documented = (element.documentation || []).some(text => (text.text || '').trim().length > 20);
    if (task && !documented) {
      report(element, 'task needs documentation: what is asked, why, by which rule');
    }
    if (timer && !documented && !namesTerm(timer)) {
      report(element, 'timer needs documentation, or a term of dmn/terms.dmn');
    }
  }
});

function namesTerm(timer) {
  const when = timer.timeDate || timer.timeDuration || timer.timeCycle;
  return /terms\.due(FromToday)?\('[A-Z_]+'/.test(when && when.body);
}
