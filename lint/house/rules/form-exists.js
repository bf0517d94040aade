// Task, form and file carry one word; the form is deployed together with its process.
const { isAny } = require('bpmnlint-utils');
const { names, read, wholeFile } = require('../model');

module.exports = wholeFile((elements, report) => {
  const files = new Set(names('forms', '.form'));
  for (const element of elements.filter(one => isAny(one, [ 'bpmn:UserTask', 'bpmn:StartEvent' ]))) {
    const form = element.get('camunda:formRef');
    const task = isAny(element, [ 'bpmn:UserTask' ]);
    if (!form) {
      if (task) {
        report(element, 'user task needs a form (formRef)');
      }
      continue;
    }
    if (task && form !== element.id) {
      report(element, `form ${form} must be called like its task`);
    }
    if (element.get('camunda:formRefBinding') !== 'deployment') {
      report(element, 'formRefBinding must be deployment');
    }
    if (!files.has(`${form}.form`)) {
      report(element, `forms/${form}.form does not exist`);
    } else if (JSON.parse(read('forms', `${form}.form`)).id !== form) {
      report(element, `forms/${form}.form carries another id`);
    }
  }
});
