// A question always has an answer: exclusive and inclusive splits have a default flow, and their answers are named.
const { isAny } = require('bpmnlint-utils');
const { wholeFile } = require('../model');

module.exports = wholeFile((elements, report) => {
  for (const gateway of elements.filter(one => isAny(one, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ]))) {
    const outgoing = gateway.outgoing || [];
    if (outgoing.length < 2) {
      continue;
    }
    if (!gateway.default) {
      report(gateway, 'gateway needs a default flow');
    }
    for (const flow of outgoing) {
      if (!(flow.name || '').trim()) {
        report(flow, 'answer to a question needs a name');
      }
      if (flow !== gateway.default && !flow.conditionExpression) {
        report(flow, 'needs a condition');
      }
    }
  }
});
