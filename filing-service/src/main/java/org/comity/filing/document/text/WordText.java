package org.comity.filing.document.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comity.filing.document.text.Piece.LeftOut;
import org.comity.filing.xml.SafeXml;

/** What a text in Word's XML says, with its tables, and its notes at the end. What was struck out is not read. Source: ECMA-376, part 1, 17. */
final class WordText {
    private final Pieces pieces;
    private final Gathered gathered;

    private WordText(Pieces pieces) {
        this.pieces = pieces;
        this.gathered = new Gathered(pieces);
    }

    static void read(Path file, Pieces pieces) throws IOException, XMLStreamException {
        try (Packed parts = new Packed(file)) {
            for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")) {
                parts.read(part, new WordText(pieces)::read);
            }
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            // Said a second time for programs that do not know the first.
            case "Fallback" -> Skipped.element(xml);
            case "p" -> gathered.beginParagraph();
            case "t" -> gathered.add(Skipped.text(xml));
            case "tab" -> gathered.add("\t");
            case "br", "cr" -> gathered.add("\n");
            case "drawing", "pict" -> pieces.leftOut(LeftOut.PICTURES);
            case "object" -> pieces.leftOut(LeftOut.OBJECTS);
            case "tbl" -> gathered.beginTable();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> gathered.endParagraph();
            case "tc" -> gathered.endCell(1);
            case "tr" -> gathered.endRow();
            case "tbl" -> gathered.endTable();
            default -> {}
        }
    }
}
