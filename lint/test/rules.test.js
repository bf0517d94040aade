// Each house rule finds the model that breaks it: the good model with one thing changed.
const { test } = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');

process.env.TANDEM_MODELS = path.join(__dirname, 'models');

const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const GOOD = fs.readFileSync(path.join(__dirname, 'models', 'bpmn', 'good.bpmn'), 'utf8');
const DOC = /<bpmn:documentation>Beslis[^<]*<.bpmn:documentation>/;

const BROKEN = [
  [ 'allowed-expressions', "planOutcome == 'GOOD'", "execution.getVariable('x')", 'planIsGood' ],
  [ 'allowed-expressions', "planOutcome == 'GOOD'", "planOutcome.class", 'planIsGood' ],
  [ 'allowed-expressions', "terms.endOf(remindOn)", "terms.getClass()", 'planRemindedTimer' ],
  [ 'allowed-expressions', "terms.endOf(remindOn)", "terms.due('X', now().plusDays(1))", 'planRemindedTimer' ],
  [ 'allowed-expressions', 'WORK_PROVIDER.${region}', 'WORK_PROVIDER.${staff.of(region)}', 'decidePlan', 'lane-is-role' ],
  [ 'called-process', 'calledElement="good"', 'calledElement="gone"', 'again' ],
  [ 'called-process', ' camunda:calledElementBinding="deployment"', '', 'again' ],
  [ 'called-process', '<camunda:in businessKey="#{execution.processBusinessKey}" />', '', 'again' ],
  [ 'called-process', 'source="planOutcome" target="planOutcome"', 'variables="all"', 'again' ],
  [ 'documented', DOC, '', 'decidePlan' ],
  [ 'documented', '<bpmn:documentation>Herinner op de afgesproken dag.</bpmn:documentation>', '', 'planReminded' ],
  [ 'dutch-names', 'name="Over het plan beslissen"', 'name="Review the plan"', 'decidePlan' ],
  [ 'dutch-names', ' name="Goed plan?"', '', 'planGood' ],
  [ 'dutch-names', ' name="Geweigerd"', '', 'planRefused' ],
  [ 'form-exists', 'camunda:formRef="decidePlan" ', '', 'decidePlan' ],
  [ 'form-exists', 'camunda:formRef="decidePlan"', 'camunda:formRef="wrongId"', 'decidePlan' ],
  [ 'form-exists', 'id="planned" name', 'camunda:formRef="gone" camunda:formRefBinding="deployment" id="planned" name', 'planned' ],
  [ 'form-exists', ' camunda:formRefBinding="deployment"', '', 'decidePlan' ],
  [ 'gateway-default', ' default="planIsBad"', '', 'planGood' ],
  [ 'gateway-default', 'id="planIsBad" name="Nee"', 'id="planIsBad"', 'planIsBad' ],
  [ 'lane-is-role', 'WORK_PROVIDER.${region}', 'CARE_PROVIDER.${region}', 'decidePlan' ],
  [ 'lane-is-role', 'camunda:candidateGroups="WORK_PROVIDER.${region}"', 'camunda:assignee="${caseManagerWork}"', 'decidePlan' ],
  [ 'lane-is-role', 'y="60"', 'y="260"', 'decidePlan' ],
  [ 'lane-is-role', 'id="workProvider" name', 'id="somebody" name', 'somebody' ],
  [ 'no-code', 'camunda:delegateExpression="${startPlan}"', 'camunda:class="be.tandem.Start"', 'startPlan' ],
  [ 'no-code', 'camunda:delegateExpression="${startPlan}"', 'camunda:expression="${startPlan}"', 'startPlan' ],
  [ 'no-code', 'camunda:delegateExpression="${startPlan}"', 'camunda:type="external" camunda:topic="x"', 'startPlan' ],
  [ 'no-code', '${startPlan}', '${otherBean}', 'startPlan' ],
  [ 'no-code', /<bpmn:serviceTask id="startPlan"([^]*?)<.bpmn:serviceTask>/, '<bpmn:scriptTask id="startPlan" scriptFormat="groovy"$1</bpmn:scriptTask>', 'startPlan' ],
  [ 'no-code', '<camunda:in variables="all" />', '<camunda:executionListener event="start"><camunda:script scriptFormat="js">x()</camunda:script></camunda:executionListener>', 'again' ],
  [ 'no-code', '<camunda:in variables="all" />', '<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>', 'again' ],
  [ 'allowed-expressions', '<camunda:in variables="all" />', '<other:thing xmlns:other="http://x"><other:part value="${a.b()}" /></other:thing>', 'again' ],
  [ 'no-code', '<bpmn:conditionExpression xsi', '<bpmn:conditionExpression language="js" xsi', 'planIsGood' ],
  [ 'process-settings', 'P3650D', 'P30D', 'good' ],
  [ 'process-settings', ' camunda:versionTag="1"', '', 'good' ],
  [ 'process-settings', /<bpmn:laneSet[^]*<.bpmn:laneSet>/, '', 'good', 'lane-is-role' ],
  [ 'readable-ids', /"startedToAgain"|>startedToAgain</g, text => text.replace('startedToAgain', 'Flow_0a1b2c3'), 'Flow_0a1b2c3' ],
  [ 'readable-ids', 'id="planRemindedTimer"', 'id="TimerEventDefinition_1x2y3z4"', 'TimerEventDefinition_1x2y3z4' ],
  [ 'readable-ids', /"startPlan"/g, '"Start_Plan"', 'Start_Plan', 'no-code' ]
];

async function lint(xml) {
  const { default: BpmnModdle } = await import('bpmn-moddle');
  const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(xml);
  const linter = new Linter({ resolver: new NodeResolver(), config: { extends: 'plugin:house/all' } });
  const reports = await linter.lint(rootElement);
  return Object.entries(reports).flatMap(([ rule, found ]) => found.map(one => ({ rule, ...one })));
}

test('the good model passes every rule', async () => {
  assert.deepEqual(await lint(GOOD), []);
});

for (const [ rule, old, changed, id, alsoAllowed ] of BROKEN) {
  test(`${rule} finds ${changed === '' ? `a model without ${old}` : changed}`, async () => {
    const bad = GOOD.replace(old, changed);
    assert.notEqual(bad, GOOD, 'the good model no longer holds what this test changes');
    const found = await lint(bad);
    assert.ok(found.some(one => one.rule === `house/${rule}` && one.id === id), JSON.stringify(found));
    const others = found.filter(one => ![ `house/${rule}`, `house/${alsoAllowed}` ].includes(one.rule));
    assert.deepEqual(others, [], 'other rules stay silent');
  });
}
