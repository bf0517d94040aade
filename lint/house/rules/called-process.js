// A called process exists, is deployed together with its caller and keeps the reference of the trajectory.
const { is } = require('bpmnlint-utils');
const { names, read, wholeFile } = require('../model');

module.exports = wholeFile((elements, report) => {
  const keys = new Set(names('bpmn', '.bpmn').flatMap(name =>
    [ ...read('bpmn', name).matchAll(/<bpmn:process id="([^"]+)"/g) ].map(match => match[1])));
  for (const call of elements.filter(element => is(element, 'bpmn:CallActivity'))) {
    if (!keys.has(call.calledElement)) {
      report(call, `calls the process ${call.calledElement}, which does not exist`);
    }
    if (call.get('camunda:calledElementBinding') !== 'deployment') {
      report(call, 'calledElementBinding must be deployment: a running trajectory keeps the version it began with');
    }
    const mappings = (call.extensionElements && call.extensionElements.values) || [];
    if (!mappings.some(mapping => mapping.businessKey === '#{execution.processBusinessKey}')) {
      report(call, 'must pass the reference on as business key');
    }
    if (mappings.some(mapping => mapping.$type === 'camunda:Out' && mapping.variables === 'all')) {
      report(call, 'must name the variables that come back');
    }
  }
});
