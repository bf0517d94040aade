package be.tandem.process.security;

import java.util.List;
import java.util.Set;

/**
 * One try to do what nobody of this kind may do, at the engine's part of either door.
 *
 * @param name what is tried
 * @param user demo user who tries
 * @param expected answers that show it failed
 */
public record Attack(String name, String user, String method, String path, String type, String body,
                     Set<Integer> expected) {

    private static final String JSON = "application/json";
    private static final Set<Integer> REFUSED = Set.of(400, 403);
    private static final String CODE = "${''.getClass().forName('java.lang.System').getMethod('exit')}";
    private static final String STAFF = "screener1";
    private static final String OWNER = "process_owner1";

    /** Every attack of which the outcome does not depend on a task; {@code task} is a task in another region. */
    public static List<Attack> all(String task, String filter, String definition) {
        return List.of(
                staff("expression at the top of a query", "POST", "/task", expression("assigneeExpression")),
                staff("expression in orQueries", "POST", "/task", or(expression("assigneeExpression"))),
                staff("expression in orQueries, count", "POST", "/task/count", or(expression("dueBeforeExpression"))),
                staff("expression in nested orQueries", "POST", "/task", or(or(expression("candidateGroupsExpression")))),
                staff("expression extending a filter", "POST", "/filter/" + filter + "/list", expression("ownerExpression")),
                staff("expression extending a filter, deeper", "POST", "/filter/" + filter + "/count",
                        or(expression("ownerExpression"))),
                staff("expression in a parameter", "GET", "/task?assigneeExpression=%24%7B1%2B1%7D", null),
                staff("store a filter", "POST", "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":"
                        + expression("assigneeExpression") + "}"),
                staff("change a filter", "PUT", "/filter/" + filter, "{\"resourceType\":\"Task\",\"name\":\"x\"}"),
                staff("create a task", "POST", "/task/create", "{\"name\":\"x\"}"),
                staff("read the task of another region", "GET", "/task/" + task, null, Set.of(403, 404)),
                staff("read the form of another region", "GET", "/task/" + task + "/deployed-form", null),
                staff("read the variables of another region", "GET", "/task/" + task + "/form-variables", null),
                staff("read variables", "GET", "/task/" + task + "/variables", null),
                staff("write a variable", "PUT", "/task/" + task + "/variables/region", "{\"value\":\"KEMPEN\"}"),
                staff("comment", "POST", "/task/" + task + "/comment/create", "{\"message\":\"Jan Peeters\"}"),
                staff("claim in another region", "POST", "/task/" + task + "/claim", "{\"userId\":\"screener1\"}"),
                staff("complete in another region", "POST", "/task/" + task + "/complete", "{\"variables\":{}}"),
                staff("submit in another region", "POST", "/task/" + task + "/submit-form",
                        "{\"variables\":{\"word\":{\"value\":\"x\"}}}"),
                staff("hand over", "POST", "/task/" + task + "/assignee", "{\"userId\":\"screener1\"}"),
                staff("add a candidate", "POST", "/task/" + task + "/identity-links",
                        "{\"groupId\":\"SCREENER\",\"type\":\"candidate\"}"),
                staff("Java object as value", "POST", "/task/" + task + "/complete", object()),
                staff("broken JSON", "POST", "/task", "{\"sorting\":"),
                staff("list processes", "GET", "/process-instance", null),
                staff("modify a process", "POST", "/process-instance/x/modification", "{}"),
                staff("start without a form", "POST", "/process-definition/" + definition + "/start", "{}"),
                staff("start a process of another role", "POST", "/process-definition/" + definition + "/submit-form",
                        "{\"variables\":{}}"),
                staff("message", "POST", "/message", "{\"messageName\":\"x\"}"),
                staff("signal", "POST", "/signal", "{\"name\":\"x\"}"),
                staff("history of tasks", "GET", "/history/task", null),
                staff("history of variables", "GET", "/history/variable-instance", null),
                staff("variables of all", "POST", "/variable-instance", "{}"),
                staff("users", "GET", "/user", null),
                staff("create a user", "POST", "/user/create", "{}"),
                staff("join a group", "PUT", "/group/ADMIN/members/screener1", null),
                staff("grant a right", "POST", "/authorization/create", "{}"),
                staff("run jobs", "POST", "/job/x/execute", "{}"),
                staff("batches", "GET", "/batch", null),
                staff("evaluate a decision", "POST", "/decision-definition/key/terms/evaluate", "{}"),
                staff("external tasks", "POST", "/external-task/fetchAndLock", "{}"),
                staff("odd path", "GET", "/task/%2e%2e/process-instance", null),
                staff("odd path with a parameter", "GET", "/task;x=y/count", null),
                new Attack("deploy as an administrator", "admin1", "POST", "/deployment/create", MULTIPART,
                        deployment("x.bpmn", "<x/>"), REFUSED),
                deploy("script task", "x.bpmn", bpmn("<scriptTask id=\"t\" scriptFormat=\"groovy\"><script>x</script></scriptTask>")),
                deploy("shell task", "x.bpmn", bpmn("<serviceTask id=\"t\" camunda:type=\"shell\"/>")),
                deploy("Java class", "x.bpmn", bpmn("<serviceTask id=\"t\" camunda:class=\"java.lang.Thread\"/>")),
                deploy("expression", "x.bpmn", bpmn("<serviceTask id=\"t\" camunda:delegateExpression=\"" + CODE + "\"/>")),
                deploy("expression in a name", "x.bpmn", bpmn("<userTask id=\"t\" name=\"" + CODE + "\"/>")),
                deploy("script in a listener", "x.bpmn", bpmn("<userTask id=\"t\"><extensionElements><camunda:taskListener "
                        + "event=\"create\"><camunda:script scriptFormat=\"juel\">x</camunda:script></camunda:taskListener>"
                        + "</extensionElements></userTask>")),
                deploy("external entity in BPMN", "x.bpmn", ENTITY + bpmn("<userTask id=\"t\" name=\"&e;\"/>")),
                deploy("external entity in DMN", "x.dmn", ENTITY + "<definitions xmlns=\"https://www.omg.org/spec/DMN/"
                        + "20191111/MODEL/\" id=\"d\" name=\"&e;\" namespace=\"x\"/>"),
                deploy("other file", "x.js", "alert(1)"));
    }

    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    private static final String MULTIPART = "multipart/form-data; boundary=cut";

    private static Attack staff(String name, String method, String path, String body) {
        return staff(name, method, path, body, REFUSED);
    }

    private static Attack staff(String name, String method, String path, String body, Set<Integer> expected) {
        return new Attack(name, STAFF, method, path, JSON, body, expected);
    }

    private static Attack deploy(String name, String file, String content) {
        return new Attack("deploy: " + name, OWNER, "POST", "/deployment/create", MULTIPART,
                deployment(file, content), Set.of(400));
    }

    private static String expression(String key) {
        return "{\"" + key + "\":\"" + CODE + "\"}";
    }

    private static String or(String query) {
        return "{\"orQueries\":[" + query + "]}";
    }

    private static String object() {
        return "{\"variables\":{\"word\":{\"type\":\"Object\",\"value\":\"rO0ABXQAAXg=\",\"valueInfo\":{\"objectTypeName\":"
                + "\"java.lang.String\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}";
    }

    private static String bpmn(String element) {
        return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                + "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"x\"><process id=\"attack\" "
                + "isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\"><startEvent id=\"s\"/><sequenceFlow id=\"f\" "
                + "sourceRef=\"s\" targetRef=\"t\"/>" + element + "</process></definitions>";
    }

    private static String deployment(String file, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nx\r\n--cut\r\n"
                + "Content-Disposition: form-data; name=\"f\"; filename=\"" + file + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--cut--\r\n";
    }
}
