package org.roundtable.process.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from strangers: no document types, no entities, nothing fetched, no scripts, limits on size and depth. */
final class SafeXml {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final String MOST_LEVELS = "100";

    private SafeXml() {}

    static Document read(InputStream xml) {
        try {
            Document document = parser().parse(new ByteArrayInputStream(atMost(xml)));
            refuseScripts(document);
            return document;
        } catch (SAXParseException e) {
            throw new ModelRefused("The model is not sound XML, has a document type or is nested too deeply, at line "
                    + e.getLineNumber());
        } catch (SAXException e) {
            throw new ModelRefused("The model is not sound XML");
        } catch (IOException e) {
            throw new UncheckedIOException("The model cannot be read", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no parser that can be made safe", e);
        }
    }

    /** All elements of that name below, in the order of the document. */
    static List<Element> descendants(Element of, String namespace, String name) {
        return elements(of.getElementsByTagNameNS(namespace, name)).toList();
    }

    static Stream<Element> children(Element of) {
        return elements(of.getChildNodes());
    }

    static Stream<Element> children(Element of, String name) {
        return children(of).filter(child -> name.equals(child.getLocalName()));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static byte[] atMost(InputStream xml) throws IOException {
        byte[] bytes = xml.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ModelRefused("The model is larger than four megabytes");
        }
        return bytes;
    }

    private static void refuseScripts(Document document) {
        for (String name : List.of("script", "scriptTask")) {
            if (document.getElementsByTagNameNS("*", name).getLength() > 0) {
                throw new ModelRefused("The model has a script in it");
            }
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        // The parser of the JDK itself: what else is on a host's class path may not know these features.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", MOST_LEVELS);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder parser = factory.newDocumentBuilder();
        // Throws what is fatal, and prints nothing, unlike the default.
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }
}
