// Whatever a person reads in a diagram has a name, in Dutch.
const { is, isAny } = require('bpmnlint-utils');
const { wholeFile } = require('../model');

const NAMED = [ 'bpmn:Activity', 'bpmn:Event', 'bpmn:Lane', 'bpmn:Participant', 'bpmn:Process' ];
// Words that Dutch does not have; enough to catch a model that was drawn in English.
const ENGLISH = /\b(the|and|with|from|check|send|approved?|rejected?|refused?|review|start(ed)? of|end of|ended|done|yes|no|task|when|until)\b/i;

module.exports = wholeFile((elements, report) => {
  for (const element of elements) {
    const name = (element.name || '').trim();
    if (isAny(element, NAMED) && !name) {
      report(element, 'needs a Dutch name');
    }
    if (isSplit(element) && !name && !is(element, 'bpmn:ParallelGateway')) {
      report(element, 'gateway needs a question as its name');
    }
    if (isAny(element, [ ...NAMED, 'bpmn:Gateway', 'bpmn:SequenceFlow' ]) && ENGLISH.test(name)) {
      report(element, `name "${name}" is not Dutch`);
    }
  }
});

function isSplit(element) {
  return isAny(element, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ]) && (element.outgoing || []).length > 1;
}
