package be.tandem.process.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How much of each model the tests have walked: {@code java CoverageReport.java}, after all tests. Fails below 100 % of
 * the flow nodes and names those that no test visited.
 */
public final class CoverageReport {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ROW = "%-34s %9s %9s%n";

    private final Set<String> visited;
    private final Set<String> missing = new TreeSet<>();
    private int nodes;
    private int flows;
    private int nodesVisited;
    private int flowsVisited;

    private CoverageReport(Set<String> visited) {
        this.visited = visited;
    }

    public static void main(String[] arguments) throws Exception {
        CoverageReport report = new CoverageReport(read(Path.of("target/coverage")));
        System.out.printf(ROW, "Model", "nodes", "flows");
        for (Path model : list(Path.of("bpmn"), ".bpmn")) {
            report.add(model);
        }
        System.out.printf(ROW, "all models", share(report.nodesVisited, report.nodes),
                share(report.flowsVisited, report.flows));
        System.out.printf("Coverage: %d of %d flow nodes, %d of %d flows%n", report.nodesVisited, report.nodes,
                report.flowsVisited, report.flows);
        report.missing.forEach(element -> System.out.println("  no test visits " + element));
        System.exit(report.nodes > 0 && report.nodesVisited == report.nodes ? 0 : 1);
    }

    private void add(Path model) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element process = (Element) factory.newDocumentBuilder().parse(model.toFile())
                .getElementsByTagNameNS(BPMN, "process").item(0);
        Set<String> modelNodes = new HashSet<>();
        Set<String> modelFlows = new HashSet<>();
        collect(process, modelNodes, modelFlows);
        int seenNodes = seen(process.getAttribute("id"), modelNodes, "");
        int seenFlows = seen(process.getAttribute("id"), modelFlows, " (flow)");
        System.out.printf(ROW, model.getFileName(), share(seenNodes, modelNodes.size()),
                share(seenFlows, modelFlows.size()));
        nodes += modelNodes.size();
        flows += modelFlows.size();
        nodesVisited += seenNodes;
        flowsVisited += seenFlows;
    }

    private static void collect(Element scope, Set<String> nodes, Set<String> flows) {
        NodeList children = scope.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                String kind = element.getLocalName();
                if (kind.equals("sequenceFlow")) {
                    flows.add(element.getAttribute("id"));
                } else if (kind.matches(".*(Event|Task|task|Gateway|Activity|subProcess|transaction)")) {
                    nodes.add(element.getAttribute("id"));
                    collect(element, nodes, flows);
                }
            }
        }
    }

    private int seen(String process, Set<String> elements, String kind) {
        int count = 0;
        for (String id : elements) {
            if (visited.contains(process + " " + id)) {
                count++;
            } else {
                missing.add(process + " " + id + kind);
            }
        }
        return count;
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : Math.floorDiv(100 * part, whole) + " %";
    }

    private static Set<String> read(Path folder) throws IOException {
        Set<String> lines = new HashSet<>();
        for (Path file : list(folder, ".txt")) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    private static List<Path> list(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }
}
