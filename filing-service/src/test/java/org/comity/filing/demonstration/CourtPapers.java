package org.comity.filing.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets the papers of the demonstration case. Fonts are embedded as subsets; they come from the npm packages
 * {@code @expo-google-fonts/noto-sans-sc} and {@code noto-sans-kr} (SIL Open Font License).
 *
 * <pre>CourtPapers &lt;texts&gt; &lt;pdfs&gt; &lt;NotoSansSC Regular&gt; &lt;Bold&gt; &lt;NotoSansKR Regular&gt; &lt;Bold&gt;</pre>
 */
public final class CourtPapers {
    private static final float MARGIN = 64;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private CourtPapers() {}

    public static void main(String[] arguments) throws IOException {
        Path texts = Path.of(arguments[0]);
        Path pdfs = Files.createDirectories(Path.of(arguments[1]));
        List<Path> fonts = Stream.of(arguments).skip(2).map(Path::of).toList();
        try (var files = Files.list(texts)) {
            for (Path text : files.sorted().toList()) {
                set(text, pdfs.resolve(text.getFileName().toString().replace(".txt", ".pdf")), fonts);
            }
        }
    }

    /** Lines: {@code # title}, {@code ## heading}, {@code ---} for a new page; everything else is a paragraph. */
    static void set(Path text, Path pdf, List<Path> fonts) throws IOException {
        boolean korean = text.toString().endsWith(".ko.txt");
        try (PDDocument document = new PDDocument()) {
            Face regular = Face.of(document, fonts.get(korean ? 2 : 0), fonts.get(korean ? 0 : 2));
            Face bold = Face.of(document, fonts.get(korean ? 3 : 1), fonts.get(korean ? 1 : 3));
            Sheet sheet = new Sheet(document, regular, bold);
            for (String line : Files.readAllLines(text)) {
                sheet.line(line);
            }
            sheet.end();
            document.save(pdf.toFile());
        }
    }

    /** A font, and another for the characters it lacks. */
    private record Face(PDFont first, PDFont second) {
        static Face of(PDDocument document, Path first, Path second) throws IOException {
            return new Face(PDType0Font.load(document, first.toFile()), PDType0Font.load(document, second.toFile()));
        }

        /** The text in pieces of one font each. */
        List<Map.Entry<PDFont, String>> pieces(String text) throws IOException {
            List<Map.Entry<PDFont, String>> pieces = new ArrayList<>();
            for (String character :
                    text.codePoints().mapToObj(Character::toString).toList()) {
                PDFont font = has(first, character) ? first : second;
                if (!pieces.isEmpty() && pieces.getLast().getKey() == font) {
                    pieces.set(
                            pieces.size() - 1, Map.entry(font, pieces.getLast().getValue() + character));
                } else {
                    pieces.add(Map.entry(font, character));
                }
            }
            return pieces;
        }

        private static boolean has(PDFont font, String character) throws IOException {
            try {
                font.encode(character);
                return true;
            } catch (IllegalArgumentException noGlyph) {
                return false;
            }
        }

        float width(String text, float size) throws IOException {
            float width = 0;
            for (Map.Entry<PDFont, String> piece : pieces(text)) {
                width += piece.getKey().getStringWidth(piece.getValue()) / 1000 * size;
            }
            return width;
        }
    }

    private static final class Sheet {
        private final PDDocument document;
        private final Face regular;
        private final Face bold;
        private PDPageContentStream page;
        private float y;
        private int number;

        Sheet(PDDocument document, Face regular, Face bold) throws IOException {
            this.document = document;
            this.regular = regular;
            this.bold = bold;
            turn();
        }

        void line(String line) throws IOException {
            if (line.equals("---")) {
                turn();
            } else if (line.startsWith("## ")) {
                y -= 8;
                paragraph(line.substring(3), bold, 12);
            } else if (line.startsWith("# ")) {
                paragraph(line.substring(2), bold, 17);
            } else if (line.isBlank()) {
                y -= 8;
            } else {
                paragraph(line, regular, 10.5f);
            }
        }

        private void paragraph(String text, Face face, float size) throws IOException {
            for (String line : broken(text, face, size)) {
                if (y < MARGIN + 20) {
                    turn();
                }
                write(line, face, size, MARGIN, y);
                y -= size * 1.55f;
            }
            y -= 3;
        }

        /** Between words, and after any Chinese or Korean character. */
        private static List<String> broken(String text, Face face, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String piece : text.split("(?<=[ \\p{IsHan}\\p{IsHangul}，。；：、）])(?![，。；：、）])")) {
                if (face.width(line + piece.stripTrailing(), size) > WIDTH) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece);
            }
            lines.add(line.toString());
            return lines;
        }

        private void turn() throws IOException {
            end();
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            number++;
            y = PDRectangle.A4.getHeight() - MARGIN;
        }

        void end() throws IOException {
            write("– " + number + " –", regular, 9, PDRectangle.A4.getWidth() / 2 - 12, MARGIN / 2);
            if (page != null) {
                page.close();
                page = null;
            }
        }

        private void write(String text, Face face, float size, float x, float at) throws IOException {
            if (page == null) {
                return;
            }
            page.beginText();
            page.newLineAtOffset(x, at);
            for (Map.Entry<PDFont, String> piece : face.pieces(text)) {
                page.setFont(piece.getKey(), size);
                page.showText(piece.getValue());
            }
            page.endText();
        }
    }
}
