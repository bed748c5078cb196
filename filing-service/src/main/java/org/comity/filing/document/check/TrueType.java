package org.comity.filing.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its first bytes, as Apache Tika tells it; where that is told by what stands inside of a container, by that. */
final class TrueType {
    /** As much as Tika looks at. */
    static final int HEAD = 64 * 1024;

    private static final int CONTAINER_HEAD = 128;

    /** Brands of MPEG-4 files that Tika takes for QuickTime, on which the format rests. Source: ISO 14496-12, annex E. */
    private static final Pattern MPEG_4 = Pattern.compile("^....ftyp(iso.|avc1|dash|mp71|MSNV).*", Pattern.DOTALL);

    /** Programs, and what a browser or another program runs when it is opened. */
    private static final Set<String> ACTING = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/javascript",
            "text/javascript",
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-msi",
            "application/x-ms-shortcut",
            "application/x-elf",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-coredump",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-mach-o-dylib",
            "application/x-mach-o-bundle",
            "application/x-mach-o-universal",
            "application/java-vm",
            "application/x-shockwave-flash",
            "application/x-sh",
            "application/x-bat",
            "text/x-python",
            "text/x-perl",
            "text/x-php",
            "text/x-ruby",
            "text/x-awk",
            "text/x-tcl");

    private TrueType() {}

    /** By Tika's name, without parameters. */
    static String of(ByteBuffer file) {
        byte[] head = new byte[Math.min(HEAD, file.limit())];
        file.get(0, head);
        try {
            String found = MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
            return within(found, head);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String within(String found, byte[] head) {
        String start = new String(head, 0, Math.min(CONTAINER_HEAD, head.length), StandardCharsets.ISO_8859_1);
        return switch (found) {
            case "video/quicktime" -> MPEG_4.matcher(start).matches() ? "video/mp4" : found;
            case "application/x-matroska", "video/x-matroska" ->
                start.contains("webm") ? "video/webm" : start.contains("matroska") ? "video/x-matroska" : found;
            default -> found;
        };
    }

    static boolean isActing(String name) {
        return ACTING.contains(name);
    }
}
