package org.comity.filing.document.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What a file of an office program, or a mail, says: its text alone, piece by piece. */
public final class FileText {
    private interface Reading {
        void read(Path file, Pieces pieces) throws IOException, XMLStreamException;
    }

    private static final Map<String, Reading> READINGS = Map.ofEntries(
            Map.entry("docx", WordText::read),
            Map.entry("xlsx", SheetText::read),
            Map.entry("pptx", SlideText::read),
            Map.entry("odt", OpenDocumentText::read),
            Map.entry("ods", OpenDocumentText::read),
            Map.entry("odp", OpenDocumentText::read),
            Map.entry("doc", Ole2Text::ofWord),
            Map.entry("xls", Ole2Text::ofExcel),
            Map.entry("ppt", Ole2Text::ofPowerPoint),
            Map.entry("msg", OutlookText::read),
            Map.entry("eml", MailText::read));

    private FileText() {}

    /** @param extension of the kind of file, without the dot */
    public static boolean isReadable(String extension) {
        return READINGS.containsKey(extension);
    }

    /**
     * @param extension of a kind that is readable
     * @param target gets a line for each {@link Piece}
     * @throws IOException if it cannot be read; likewise a RuntimeException
     */
    public static void write(Path file, String extension, Path target) throws IOException {
        try (Pieces pieces = new Pieces(target)) {
            READINGS.get(extension).read(file, pieces);
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        } catch (Pieces.Full full) {
            // What was read until then is shown, and that there is more is said.
        }
    }
}
