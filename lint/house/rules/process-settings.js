// Settings that every process shares: one process a file, its history kept, its version told, lanes for its roles.
const { is } = require('bpmnlint-utils');
const { wholeFile } = require('../model');

module.exports = wholeFile((elements, report) => {
  const processes = elements.filter(element => is(element, 'bpmn:Process'));
  if (processes.length !== 1) {
    report(elements[0], 'a file holds one process');
  }
  for (const process of processes) {
    if (!process.isExecutable) {
      report(process, 'process must be executable');
    }
    if (process.get('camunda:historyTimeToLive') !== 'P3650D') {
      report(process, 'historyTimeToLive must be P3650D');
    }
    if (!process.get('camunda:versionTag')) {
      report(process, 'process needs a versionTag');
    }
    if (!(process.laneSets || []).length) {
      report(process, 'process needs lanes');
    }
  }
});
