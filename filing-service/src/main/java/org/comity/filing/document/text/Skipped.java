package org.comity.filing.document.text;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comity.filing.xml.SafeXml;

/** What of an element is passed over. */
final class Skipped {
    private Skipped() {}

    /** All of the element whose beginning was read last, with its end. */
    static void element(XMLStreamReader xml) throws XMLStreamException {
        text(xml);
    }

    /** All but the text of it, wherever in it that stands. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= Pieces.LONGEST) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }
}
