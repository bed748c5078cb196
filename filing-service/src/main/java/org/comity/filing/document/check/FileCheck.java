package org.comity.filing.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a file as a court would have to in ten years, as what it is by its content, whatever its name says: a PDF readable without a
 * password, with pages, and inert in each of its revisions; pictures, sound, film, mail and office files as they are. What can act is none
 * of these; what is only unusual is named.
 */
final class FileCheck {
    private static final String HEADER = "%PDF-";
    /** Readers look for the header in the first kilobyte. Source: ISO 32000-1, implementation note 13. */
    private static final int HEADER_WITHIN = 1024;

    private FileCheck() {}

    /** Errors of the virtual machine (stack, memory) are the caller's to answer. */
    static Verdict of(Path path) {
        return of(path, true);
    }

    /** Of a file that lies inside of another: nothing unusual is taken there. */
    static Verdict ofInside(Path path) {
        Verdict found = of(path, false);
        return found.unusual().isEmpty()
                ? found
                : Verdict.of(found.unusual().getFirst().what().fault());
    }

    private static Verdict of(Path path, boolean alone) {
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return header(file) < 0 ? ofAnother(path, file, TrueType.of(file)) : ofPdf(file, alone);
        } catch (Bounds.Exceeded exceeded) {
            return Verdict.of(Fault.TOO_COMPLEX);
        } catch (IOException | RuntimeException unreadable) {
            return Verdict.of(Fault.CORRUPT);
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
            return switch (type.get()) {
                case JPEG, PNG, TIFF, HEIC -> PictureCheck.of(path, type.get());
                case RTF -> RtfCheck.of(file);
                default -> Verdict.of(type.get(), 0);
            };
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

    private static Verdict ofPdf(ByteBuffer file, boolean alone) throws IOException {
        int header = header(file);
        Revisions revisions = Revisions.of(file);
        boolean closed = revisions.ends().isEmpty() || revisions.isAlone();
        if (header != 0 || !closed) {
            boolean harmless = Frame.isHarmlessBefore(file.slice(0, header))
                    && (closed || Frame.isHarmlessBehind(revisions.behind(file)));
            return harmless && alone ? opening(() -> ofDamaged(file)) : Verdict.of(Fault.FRAMED);
        }
        Verdict asItSays = opening(() -> ofEach(revisions.ends(), file, alone));
        return asItSays.fault() == Fault.CORRUPT ? opening(() -> ofDamaged(file)) : asItSays;
    }

    private interface Opening {
        Verdict verdict() throws IOException;
    }

    private static Verdict opening(Opening file) {
        try {
            return file.verdict();
        } catch (InvalidPasswordException password) {
            return Verdict.of(Fault.ENCRYPTED);
        } catch (Bounds.Exceeded exceeded) {
            throw exceeded;
        } catch (IOException | RuntimeException unreadable) {
            return Verdict.of(Fault.CORRUPT);
        } catch (NoClassDefFoundError cryptography) {
            // PDFBox needs Bouncy Castle only to decrypt with certificates, which is for nothing here.
            return Verdict.of(Fault.ENCRYPTED);
        }
    }

    private static int header(ByteBuffer file) {
        byte[] head = new byte[Math.min(HEADER_WITHIN, file.limit())];
        file.get(0, head);
        return new String(head, StandardCharsets.ISO_8859_1).indexOf(HEADER);
    }

    private static Verdict ofEach(List<Integer> ends, ByteBuffer file, boolean alone) throws IOException {
        if (ends.isEmpty()) {
            return Verdict.of(Fault.CORRUPT);
        }
        Verdict newest = ofRevision(file.slice(0, ends.getFirst()), alone);
        if (!newest.isDocument()) {
            return newest;
        }
        return ends.stream()
                .skip(1)
                .map(end -> ofEarlier(file.slice(0, end), alone))
                .filter(earlier -> !earlier.isDocument())
                .findFirst()
                .orElse(newest);
    }

    private static Verdict ofRevision(ByteBuffer file, boolean alone) throws IOException {
        try (OpenedPdf pdf = OpenedPdf.of(file)) {
            return looked(pdf, alone, pdf.isEncrypted() ? List.of(new Unusual(Oddity.PROTECTED, "")) : List.of());
        }
    }

    /** What does not open as a revision is none: the words that end one may stand anywhere in a file. */
    private static Verdict ofEarlier(ByteBuffer file, boolean alone) {
        try {
            return ofRevision(file, alone);
        } catch (IOException | IllegalArgumentException none) {
            return Verdict.document(0);
        }
    }

    private static Verdict ofDamaged(ByteBuffer file) throws IOException {
        Optional<Finding> hidden = HiddenActs.in(file);
        if (hidden.isPresent()) {
            return Verdict.of(hidden.get());
        }
        try (OpenedPdf pdf = OpenedPdf.repaired(file)) {
            return looked(pdf, false, List.of(new Unusual(Oddity.REPAIRED, "")));
        }
    }

    private static Verdict looked(OpenedPdf pdf, boolean alone, List<Unusual> unusual) throws IOException {
        for (PdfCheck check : PdfCheck.ALL) {
            Optional<Finding> found = check.look().at(pdf);
            if (found.isPresent()) {
                return Verdict.of(found.get());
            }
        }
        Attachments inside = new Attachments(alone);
        Optional<Finding> notTaken = inside.notTakenIn(pdf);
        return notTaken.map(Verdict::of)
                .orElseGet(() -> Verdict.document(
                        Pages.of(pdf).count(),
                        Stream.concat(unusual.stream(), inside.unusual().stream())
                                .toList()));
    }
}
