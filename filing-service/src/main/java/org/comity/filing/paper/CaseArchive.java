package org.comity.filing.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comity.filing.document.KeptFile;

/**
 * The papers of a case in one ZIP, with an index to read and one to count with. Written as it is sent: however much it is, no more
 * than a piece of one paper is in memory.
 */
final class CaseArchive {
    private final ArchiveIndex index;
    private final Function<String, KeptFile> files;

    /** @param files where the bytes with a digest lie */
    CaseArchive(ArchiveIndex index, Function<String, KeptFile> files) {
        this.index = index;
        this.files = files;
    }

    void writeTo(OutputStream out) throws IOException {
        try (ZipOutputStream zip = begin(out)) {
            write(zip, "");
        }
    }

    static ZipOutputStream begin(OutputStream out) {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // PDFs, pictures, sound and film are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }

    /** @param folder that all of it lies in, with its stroke; empty for none */
    void write(ZipOutputStream zip, String folder) throws IOException {
        put(zip, folder + "index.html", index.html());
        put(zip, folder + "index.csv", index.csv());
        List<ArchiveIndex.Line> lines = index.lines();
        for (ArchiveIndex.Line line : lines) {
            ZipEntry entry = new ZipEntry(folder + line.file());
            entry.setLastModifiedTime(FileTime.from(line.paper().filedAt()));
            zip.putNextEntry(entry);
            files.apply(line.paper().digest()).writeTo(zip);
            zip.closeEntry();
        }
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
