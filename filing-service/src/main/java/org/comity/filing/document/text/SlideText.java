package org.comity.filing.document.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comity.filing.document.text.Piece.LeftOut;
import org.comity.filing.xml.SafeXml;

/** What slides in PowerPoint's XML say, in the order in which they are shown. Source: ECMA-376, part 1, 19. */
final class SlideText {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SlideText() {}

    static void read(Path file, Pieces pieces) throws IOException, XMLStreamException {
        try (Packed parts = new Packed(file)) {
            Map<String, String> targets = parts.relations("ppt/", "presentation.xml");
            List<String> slides = new ArrayList<>();
            parts.read("ppt/presentation.xml", xml -> {
                while (xml.hasNext()) {
                    if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("sldId")) {
                        slides.add(targets.get(xml.getAttributeValue(RELATIONS, "id")));
                    }
                }
            });
            for (int i = 0; i < slides.size(); i++) {
                if (slides.get(i) != null) {
                    pieces.heading(Integer.toString(i + 1));
                    parts.read(slides.get(i), xml -> slide(xml, pieces));
                }
            }
        }
    }

    private static void slide(XMLStreamReader xml, Pieces pieces) throws XMLStreamException {
        StringBuilder paragraph = new StringBuilder();
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Fallback" -> Skipped.element(xml);
                    case "t" -> paragraph.append(Skipped.text(xml));
                    case "br" -> paragraph.append('\n');
                    case "pic" -> pieces.leftOut(LeftOut.PICTURES);
                    case "oleObj" -> pieces.leftOut(LeftOut.OBJECTS);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                pieces.lines(paragraph.toString());
                paragraph.setLength(0);
            }
        }
    }
}
