package org.comity.filing.document.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.comity.filing.document.text.Piece.LeftOut;
import org.comity.filing.xml.SafeXml;

/**
 * What the sheets of a workbook in Excel's XML show, hidden ones too: of a formula its last result, of a number what its format makes of
 * it, since a day is kept as a number. Source: ECMA-376, part 1, 18.
 */
final class SheetText {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BOOK = "xl/workbook.xml";
    /** Of a row that is wider, the cells behind are left out. */
    private static final int MOST_COLUMNS = 200;

    private static final int MOST_WORDS = 4_000_000;

    private final Packed parts;
    private final Pieces pieces;
    private final DataFormatter shown = new DataFormatter(Locale.ROOT);
    private final Map<String, String> sheets = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean since1904;

    private SheetText(Packed parts, Pieces pieces) {
        this.parts = parts;
        this.pieces = pieces;
    }

    static void read(Path file, Pieces pieces) throws IOException, XMLStreamException {
        try (Packed parts = new Packed(file)) {
            new SheetText(parts, pieces).read();
        }
    }

    private void read() throws IOException, XMLStreamException {
        Map<String, String> targets = parts.relations("xl/", "workbook.xml");
        parts.read(BOOK, xml -> book(xml, targets));
        parts.read("xl/sharedStrings.xml", this::words);
        parts.read("xl/styles.xml", this::styles);
        for (String name : names) {
            pieces.heading(name);
            parts.read(sheets.get(name), this::sheet);
        }
        parts.partsIn("xl/media/").forEach(each -> pieces.leftOut(LeftOut.PICTURES));
        parts.partsIn("xl/charts/chart").forEach(each -> pieces.leftOut(LeftOut.PICTURES));
        parts.partsIn("xl/embeddings/").forEach(each -> pieces.leftOut(LeftOut.OBJECTS));
    }

    private void book(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException {
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                since1904 = List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
            } else if (xml.getLocalName().equals("sheet")) {
                String name = xml.getAttributeValue(null, "name");
                String target = targets.get(xml.getAttributeValue(RELATIONS, "id"));
                if (name != null && target != null && sheets.put(name, target) == null) {
                    names.add(name);
                }
            }
        }
    }

    /** Of each the runs of its text, without how it is pronounced. */
    private void words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder word = new StringBuilder();
        int all = 0;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "rPh" -> Skipped.element(xml);
                    case "t" -> word.append(Skipped.text(xml));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                words.add(word.toString());
                all += word.length();
                word.setLength(0);
                if (all > MOST_WORDS) {
                    throw new XMLStreamException("more words than are read");
                }
            }
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        styles.add(number(xml, "numFmtId"));
                    }
                }
                default -> {}
            }
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String said = xml.getAttributeValue(null, attribute);
        return said != null && said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        List<String> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(xml, row);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                pieces.row(row);
                row.clear();
            }
        }
    }

    private void cell(XMLStreamReader xml, List<String> row) throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"), row.size());
        String type = xml.getAttributeValue(null, "t");
        int style = number(xml, "s");
        StringBuilder value = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "v", "t" -> value.append(Skipped.text(xml));
                        case "f", "rPh" -> Skipped.element(xml);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        if (column >= MOST_COLUMNS) {
            pieces.leftOut(LeftOut.REST);
            return;
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(shown(type, style, value.toString()));
    }

    /** From 0, of a reference such as AB12. */
    private static int column(String reference, int next) {
        if (reference == null || !reference.matches("[A-Z]{1,3}\\d+")) {
            return next;
        }
        int column = 0;
        for (char letter : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Math.max(next, column - 1);
    }

    private String shown(String type, int style, String value) {
        return switch (type == null ? "n" : type) {
            case "s" ->
                value.matches("\\d{1,9}") && Integer.parseInt(value) < words.size()
                        ? words.get(Integer.parseInt(value))
                        : "";
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> formatted(style, value);
            default -> value;
        };
    }

    private String formatted(int style, String value) {
        int format = style < styles.size() ? styles.get(style) : 0;
        String code = formats.getOrDefault(
                format, format < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(format) : "General");
        try {
            return shown.formatRawCellContents(Double.parseDouble(value), format, code, since1904);
        } catch (IllegalArgumentException unknown) {
            return value;
        }
    }
}
