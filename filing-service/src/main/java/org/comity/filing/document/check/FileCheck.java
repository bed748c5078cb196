package org.comity.filing.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a file as a court would have to in ten years, as what it is by its content, whatever its name says: a PDF readable without a
 * password and without repair, with pages, and inert in each of its revisions; pictures, sound, film, mail and office files as they are.
 * What can act is none of these.
 */
final class FileCheck {
    private static final String HEADER = "%PDF-";
    /** Readers look for the header in the first kilobyte. Source: ISO 32000-1, implementation note 13. */
    private static final int HEADER_WITHIN = 1024;

    private FileCheck() {}

    /** Errors of the virtual machine (stack, memory) are the caller's to answer. */
    static Verdict of(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return header(file) < 0 ? ofAnother(path, file, TrueType.of(file)) : of(file);
        } catch (InvalidPasswordException password) {
            return Verdict.of(Fault.ENCRYPTED);
        } catch (Bounds.Exceeded exceeded) {
            return Verdict.of(Fault.TOO_COMPLEX);
        } catch (IOException | RuntimeException unreadable) {
            return Verdict.of(Fault.CORRUPT);
        } catch (NoClassDefFoundError cryptography) {
            // PDFBox needs Bouncy Castle only to decrypt, which is for nothing here.
            return Verdict.of(Fault.ENCRYPTED);
        }
    }

    /** What is no PDF. Of a damaged picture another program may show what is left; of one that says not even how large it is, none. */
    private static Verdict ofAnother(Path path, ByteBuffer file, String name) {
        Optional<FileType> type = FileType.found(name);
        if (OfficeCheck.isContainer(file)) {
            return ofContainer(path, file, name);
        }
        if (type.isEmpty()) {
            return Verdict.of(new Finding(TrueType.isActing(name) ? Fault.CAN_ACT : Fault.NOT_TAKEN, name));
        }
        try {
            return type.get().isPicture() ? PictureCheck.of(path, type.get()) : Verdict.of(type.get(), 0);
        } catch (Bounds.Exceeded exceeded) {
            return Verdict.of(Fault.TOO_COMPLEX);
        } catch (IOException | RuntimeException unreadable) {
            return Verdict.of(Fault.DAMAGED);
        }
    }

    private static Verdict ofContainer(Path path, ByteBuffer file, String name) {
        try {
            return OfficeCheck.of(path, file, name);
        } catch (Bounds.Exceeded exceeded) {
            return Verdict.of(Fault.TOO_COMPLEX);
        } catch (IOException | RuntimeException unreadable) {
            return OfficeCheck.isOffice(file, name)
                    ? Verdict.of(Fault.DAMAGED)
                    : Verdict.of(new Finding(Fault.NOT_TAKEN, name));
        }
    }

    private static Verdict of(ByteBuffer file) throws IOException {
        if (header(file) != 0) {
            return Verdict.of(Fault.FRAMED);
        }
        Revisions revisions = Revisions.of(file);
        if (revisions.ends().isEmpty()) {
            return Verdict.of(Fault.CORRUPT);
        }
        return revisions.isAlone() ? ofEach(revisions.ends(), file) : Verdict.of(Fault.FRAMED);
    }

    private static int header(ByteBuffer file) {
        byte[] head = new byte[Math.min(HEADER_WITHIN, file.limit())];
        file.get(0, head);
        return new String(head, StandardCharsets.ISO_8859_1).indexOf(HEADER);
    }

    private static Verdict ofEach(List<Integer> ends, ByteBuffer file) throws IOException {
        Verdict newest = ofRevision(file.slice(0, ends.getFirst()));
        if (!newest.isDocument()) {
            return newest;
        }
        return ends.stream()
                .skip(1)
                .map(end -> ofEarlier(file.slice(0, end)))
                .filter(earlier -> !earlier.isDocument())
                .findFirst()
                .orElse(newest);
    }

    private static Verdict ofRevision(ByteBuffer file) throws IOException {
        try (OpenedPdf pdf = OpenedPdf.of(file)) {
            for (PdfCheck check : PdfCheck.ALL) {
                Optional<Finding> found = check.look().at(pdf);
                if (found.isPresent()) {
                    return Verdict.of(found.get());
                }
            }
            return Verdict.document(Pages.of(pdf).count());
        }
    }

    /** What does not open as a revision is none: the words that end one may stand anywhere in a file. */
    private static Verdict ofEarlier(ByteBuffer file) {
        try {
            return ofRevision(file);
        } catch (IOException | IllegalArgumentException none) {
            return Verdict.document(0);
        }
    }
}
