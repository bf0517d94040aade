// A lane is a role, and its tasks reach exactly that role: by group, by region, or by the person who was named.
const { is, isAny } = require('bpmnlint-utils');
const { laneOf, wholeFile } = require('../model');

const group = name => ({ attribute: 'camunda:candidateGroups', value: name });
const regional = name => group(`${name}.\${region}`);
const person = variable => ({ attribute: 'camunda:assignee', value: `\${${variable}}` });

const ROLES = {
  referrer: person('referrer'),
  vdabMediator: group('VDAB_MEDIATOR'),
  screener: group('SCREENER'),
  screenerLead: group('SCREENER_LEAD'),
  teamLeadWork: regional('TEAM_LEAD_WORK'),
  teamLeadCare: regional('TEAM_LEAD_CARE'),
  caseManagerWork: person('caseManagerWork'),
  caseManagerCare: person('caseManagerCare'),
  // the one of these two whom the participant chose for the year after the closing
  coach: person('coach'),
  // who noted that the participant wants to see the file, and may answer (D5)
  fileHolder: person('fileHolder'),
  // the provider whom the plan names, before anybody guides the participant (P7)
  invitedProvider: person('invitedProvider'),
  networkCoordinator: regional('NETWORK_COORDINATOR'),
  workProvider: regional('WORK_PROVIDER'),
  careProvider: regional('CARE_PROVIDER'),
  vdabManager: group('VDAB_MANAGER'),
  complaintHandler: person('complaintHandler'),
  admin: group('ADMIN'),
  system: null
};

module.exports = wholeFile((elements, report) => {
  for (const lane of elements.filter(element => is(element, 'bpmn:Lane'))) {
    if (!(lane.id in ROLES)) {
      report(lane, `lane ${lane.id} is not a role`);
    }
  }
  for (const task of elements.filter(element => isAny(element, [ 'bpmn:UserTask', 'bpmn:ManualTask' ]))) {
    const lane = laneOf(task);
    if (!lane) {
      report(task, 'lies in no lane');
    } else if (lane.id in ROLES) {
      checkWho(task, ROLES[lane.id], report);
    }
  }
});

function checkWho(task, expected, report) {
  if (!expected) {
    report(task, 'a task for people cannot lie in the lane of the system');
    return;
  }
  for (const attribute of [ 'camunda:candidateGroups', 'camunda:assignee', 'camunda:candidateUsers' ]) {
    const wanted = attribute === expected.attribute ? expected.value : undefined;
    if (task.get(attribute) !== wanted) {
      report(task, wanted ? `${attribute} must be ${wanted}, like the lane` : `must have no ${attribute} in this lane`);
    }
  }
}
