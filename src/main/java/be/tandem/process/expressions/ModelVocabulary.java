package be.tandem.process.expressions;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of the engine's own extensions that a model may use; Java classes, scripts, shell and mail are not among them. */
final class ModelVocabulary {

    private static final Set<String> ENGINE = Set.of("http://camunda.org/schema/1.0/bpmn",
            "http://activiti.org/bpmn");
    private static final Set<String> ELEMENTS = Set.of("in", "out", "properties", "property", "executionListener",
            "taskListener", "failedJobRetryTimeCycle", "inputOutput", "inputParameter", "outputParameter");
    private static final Set<String> ATTRIBUTES = Set.of("assignee", "candidateGroups", "dueDate", "followUpDate",
            "priority", "formRef", "formRefBinding", "delegateExpression", "asyncBefore", "asyncAfter", "exclusive",
            "historyTimeToLive", "versionTag", "isStartableInTasklist", "calledElementBinding", "decisionRef",
            "decisionRefBinding", "mapDecisionResult", "resultVariable", "initiator", "jobPriority", "modeler",
            "collection", "elementVariable", "failedJobRetryTimeCycle");
    /** Attributes of the engine's own elements carry no prefix. */
    private static final Set<String> PLAIN_ATTRIBUTES = Set.of("source", "sourceExpression", "target", "variables",
            "businessKey", "local", "name", "value", "id", "event", "delegateExpression");
    private static final Set<String> REFUSED_BPMN = Set.of("script", "scriptTask", "businessRuleScript");

    private ModelVocabulary() {
    }

    static boolean knows(Element element) {
        return isEngine(element) ? ELEMENTS.contains(element.getLocalName())
                : !REFUSED_BPMN.contains(element.getLocalName());
    }

    static boolean knows(Node attribute, Element owner) {
        if (isEngine(attribute)) {
            return ATTRIBUTES.contains(attribute.getLocalName());
        }
        boolean script = "conditionExpression".equals(owner.getLocalName())
                && "language".equals(attribute.getLocalName());
        boolean plain = !isEngine(owner) || attribute.getNamespaceURI() != null
                || PLAIN_ATTRIBUTES.contains(attribute.getLocalName());
        return plain && !script;
    }

    private static boolean isEngine(Node node) {
        return node.getNamespaceURI() != null && ENGINE.contains(node.getNamespaceURI());
    }
}
