package be.tandem.process.expressions;

import be.tandem.form.Refusal;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Looks at every new model before the engine does. A model is code: only what {@link ModelVocabulary} knows goes in. */
class ModelGuard implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(ModelGuard::inspect);
        }
    }

    private static void inspect(ResourceEntity resource) {
        String name = resource.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".bpmn")) {
            inspect(parse(resource).getDocumentElement());
        } else if (name.endsWith(".dmn")) {
            parse(resource);
        } else if (!name.endsWith(".form")) {
            throw refused("alleen bestanden .bpmn, .dmn en .form worden aangenomen");
        }
    }

    /** Without document types, hence without entities that read files or call addresses. */
    private static Document parse(ResourceEntity resource) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(resource.getBytes()));
        } catch (Exception e) {
            throw refused("het is geen juiste XML, of het verwijst naar een documenttype");
        }
    }

    private static void inspect(Element element) {
        if (!ModelVocabulary.knows(element)) {
            throw refused("het onderdeel " + element.getLocalName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!ModelVocabulary.knows(attributes.item(i), element)) {
                throw refused("het kenmerk " + attributes.item(i).getLocalName() + " van " + element.getLocalName());
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                inspect((Element) children.item(i));
            }
        }
    }

    private static Refusal refused(String what) {
        return new Refusal("Dit model is niet toegelaten: " + what + ".");
    }
}
