package org.comity.filing.document.text;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comity.filing.document.text.Piece.LeftOut;
import org.comity.filing.xml.SafeXml;

/** What a text, a workbook or slides in OpenDocument say; a cell says what it shows. Source: OpenDocument 1.3, part 3. */
final class OpenDocumentText {
    private static final String CONTENT = "content.xml";
    private static final int MOST_SPACES = 200;

    private final Pieces pieces;
    private final Gathered gathered;
    private int times;

    private OpenDocumentText(Pieces pieces) {
        this.pieces = pieces;
        this.gathered = new Gathered(pieces);
    }

    static void read(Path file, Pieces pieces) throws IOException, XMLStreamException {
        try (Packed parts = new Packed(file)) {
            if (!parts.has(CONTENT)) {
                throw new IOException("without content");
            }
            parts.read(CONTENT, new OpenDocumentText(pieces)::read);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    gathered.add(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            // What was struck out, and what somebody wrote at the edge.
            case "tracked-changes", "annotation", "forms" -> Skipped.element(xml);
            case "p", "h" -> gathered.beginParagraph();
            case "tab" -> gathered.add("\t");
            case "line-break" -> gathered.add("\n");
            case "s" -> gathered.add(" ".repeat(Math.clamp(count(xml, "c"), 1, MOST_SPACES)));
            case "image" -> pieces.leftOut(LeftOut.PICTURES);
            case "object", "object-ole", "plugin" -> pieces.leftOut(LeftOut.OBJECTS);
            case "page" -> heading(xml);
            case "table" -> {
                if (gathered.beginTable()) {
                    heading(xml);
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (gathered.isInOutermostTable()) {
                    times = count(xml, "number-columns-repeated");
                }
            }
            default -> {}
        }
    }

    private void heading(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("name")) {
                pieces.heading(xml.getAttributeValue(i));
                return;
            }
        }
    }

    private static int count(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && xml.getAttributeValue(i).matches("\\d{1,9}")) {
                return Integer.parseInt(xml.getAttributeValue(i));
            }
        }
        return 1;
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> gathered.endParagraph();
            case "table-cell", "covered-table-cell" -> gathered.endCell(times);
            case "table-row" -> gathered.endRow();
            case "table" -> gathered.endTable();
            default -> {}
        }
    }
}
