package org.comity.filing.document.text;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comity.filing.xml.SafeXml;

/** The parts of a file that is an archive of XML, of each no more than a writer of documents makes. */
final class Packed implements Closeable {
    /** What one part unpacks to: the text of a thousand pages with all that is said of its looks stays below. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private final ZipFile zip;

    Packed(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Those in a folder, the shorter names first, so that 2 comes before 10. */
    List<String> partsIn(String folder) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Nothing if there is no such part. */
    void read(String part, Reading reading) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream bytes = new Bounded(zip.getInputStream(entry))) {
            XMLStreamReader xml = SafeXml.of(bytes);
            reading.read(xml);
            xml.close();
        }
    }

    /** To which parts the names in this one point. @param folder of the part, with its stroke */
    Map<String, String> relations(String folder, String part) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        read(folder + "_rels/" + part + ".rels", xml -> {
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && xml.getAttributeValue(null, "Target") != null) {
                    String target = xml.getAttributeValue(null, "Target");
                    targets.put(
                            xml.getAttributeValue(null, "Id"),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        });
        return targets;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Bounded extends FilterInputStream {
        private long left = LARGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            left -= Math.max(0, got);
            if (left < 0) {
                throw new IOException("more than a part has");
            }
            return got;
        }
    }
}
