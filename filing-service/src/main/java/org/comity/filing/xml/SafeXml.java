package org.comity.filing.xml;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML piece by piece, of which nothing is followed: no document type, no entity, no address. */
public final class SafeXml {
    private SafeXml() {}

    public static XMLStreamReader of(InputStream bytes) throws XMLStreamException {
        return factory().createXMLStreamReader(bytes);
    }

    public static XMLStreamReader of(Reader text) throws XMLStreamException {
        return factory().createXMLStreamReader(text);
    }

    /**
     * What comes next.
     *
     * @return as {@link XMLStreamConstants}
     * @throws XMLStreamException also over a document type, and over what stands for something else
     */
    public static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type or an entity", xml.getLocation());
        }
        return event;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
