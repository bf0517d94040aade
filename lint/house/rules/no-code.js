// A model holds no code of its own: no script, class, connector, external topic, mail or free expression.
const { isAny } = require('bpmnlint-utils');
const { wholeFile } = require('../model');

const CODE = [ 'camunda:Connector', 'camunda:Script', 'camunda:Field', 'camunda:FormData' ];
const ATTRIBUTES = [ 'class', 'expression', 'type', 'topic', 'camunda:class', 'camunda:expression', 'camunda:type' ];
const SIGNAL = '${raiseSignal}';

module.exports = wholeFile((elements, report) => {
  for (const element of elements) {
    if (element.$type === 'bpmn:ScriptTask' || CODE.includes(element.$type)) {
      report(element, `${element.$type} is code`);
    }
    if (isListener(element) && (element.class || element.expression || element.script)) {
      report(element, 'a listener names a bean with delegateExpression');
    }
    if (element.language) {
      report(element, 'a condition is an expression, not a script');
    }
    if (isAny(element, [ 'bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:MessageEventDefinition' ])) {
      checkService(element, report);
    }
  }
});

function isListener(element) {
  return [ 'camunda:ExecutionListener', 'camunda:TaskListener' ].includes(element.$type);
}

function checkService(element, report) {
  for (const attribute of ATTRIBUTES) {
    if (element.get(attribute)) {
      report(element, `${attribute} is code or leaves the application`);
    }
  }
  if (element.$type === 'bpmn:ServiceTask') {
    const delegate = element.get('camunda:delegateExpression');
    if (delegate !== `\${${element.id}}` && delegate !== SIGNAL) {
      report(element, `delegateExpression must be \${${element.id}} or ${SIGNAL}`);
    }
  }
}
