// Ids are words in English camel case; an id that a tool made up tells nothing in a log, a test or a handbook.
const { isAny } = require('bpmnlint-utils');
const { wholeFile } = require('../model');

const NAMED = [ 'bpmn:FlowElement', 'bpmn:Lane', 'bpmn:Process', 'bpmn:Participant', 'bpmn:Message' ];
// As the modelers make them: the kind of the element and seven random characters.
const GENERATED = /^(Activity|Task|UserTask|ServiceTask|Event|StartEvent|BoundaryEvent|EndEvent|Gateway|Flow|SequenceFlow|Process|Lane|Participant|Collaboration|TimerEventDefinition|Message|Association|TextAnnotation|DataObjectReference)_[0-9a-z]{7}$/;
const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

module.exports = wholeFile((elements, report) => {
  for (const element of elements) {
    if (GENERATED.test(element.id || '')) {
      report(element, `id ${element.id} was generated: give it a name`);
    } else if (isAny(element, NAMED) && !CAMEL_CASE.test(element.id)) {
      report(element, `id ${element.id} must be in camel case`);
    }
  }
});
