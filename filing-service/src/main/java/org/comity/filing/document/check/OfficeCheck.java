package org.comity.filing.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Files of office programs, and mail as Outlook keeps it: kept as they are where they hold no macros and fetch nothing. Of what lies inside
 * only lists are read, never the text.
 */
final class OfficeCheck {
    private static final long OLE2 = 0xd0cf11e0a1b11ae1L;
    private static final int ZIP = 0x504b0304;
    private static final String OOXML = "application/x-tika-ooxml";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** What a list inside of such a file is at most. */
    private static final int LIST = 1024 * 1024;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX,
            "presentationml.slideshow.main+xml", FileType.PPTX);

    /** Source: MS-OVBA 2.2.1; MS-XLS 2.1.7; MS-DOC 2.1. */
    private static final Set<String> MACRO_STORAGES = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA");

    /** What is fetched when the file is opened. A link is followed when its reader clicks it. */
    private static final Pattern FETCHED = Pattern.compile(
            "<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External[\"'])(?=[^>]*/(attachedTemplate|oleObject|frame|externalLinkPath)[\"'])");

    private OfficeCheck() {}

    /** Whether what is inside has to tell what it is. */
    static boolean isContainer(ByteBuffer file) {
        return isOle2(file) || file.limit() >= Integer.BYTES && file.getInt(0) == ZIP;
    }

    /** Whether it is meant to be one of these, whole or not. */
    static boolean isOffice(ByteBuffer file, String name) {
        return isOle2(file) || name.equals(OOXML) || name.startsWith(OPEN_DOCUMENT);
    }

    private static boolean isOle2(ByteBuffer file) {
        return file.limit() >= Long.BYTES && file.getLong(0) == OLE2;
    }

    /**
     * @param name as Tika calls it
     * @throws IOException if its lists cannot be read; likewise a RuntimeException
     */
    static Verdict of(Path path, ByteBuffer file, String name) throws IOException {
        return isOle2(file) ? ofOle2(Ole2Names.of(file), name) : ofZip(path, name);
    }

    private static Verdict ofOle2(Set<String> names, String name) {
        if (names.contains("EncryptedPackage")) {
            return Verdict.of(Fault.ENCRYPTED);
        }
        // What is attached to a message does not run when it is read.
        if (names.contains("__properties_version1.0")) {
            return Verdict.of(FileType.MSG, 0);
        }
        if (names.stream().anyMatch(MACRO_STORAGES::contains)) {
            return acting("macro");
        }
        if (names.contains("WordDocument")) {
            return Verdict.of(FileType.DOC, 0);
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return Verdict.of(FileType.XLS, 0);
        }
        return names.contains("PowerPoint Document") ? Verdict.of(FileType.PPT, 0) : notTaken(name);
    }

    private static Verdict ofZip(Path path, String name) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            Bounds.require(zip.size() <= Bounds.PAGES);
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            Optional<FileType> document = openDocument(zip);
            if (document.isPresent()) {
                return ofOpenDocument(zip, names, document.get());
            }
            String parts = text(zip, "[Content_Types].xml");
            Optional<FileType> type = MAIN_PARTS.entrySet().stream()
                    .filter(each -> parts.contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (hasMacros(names, parts)) {
                return acting("macro");
            }
            Optional<String> fetched = fetched(zip, names);
            return fetched.map(OfficeCheck::acting)
                    .or(() -> type.map(found -> Verdict.of(found, 0)))
                    .orElseGet(() -> notTaken(name));
        }
    }

    private static boolean hasMacros(List<String> names, String parts) {
        return parts.toLowerCase(Locale.ROOT).contains("macroenabled")
                || names.stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .anyMatch(each -> each.endsWith("vbaproject.bin")
                                || each.contains("/macrosheets/")
                                || each.contains("/activex/"));
    }

    private static Optional<String> fetched(ZipFile zip, List<String> names) throws IOException {
        List<String> relations =
                names.stream().filter(each -> each.endsWith(".rels")).toList();
        for (String each : relations) {
            Optional<String> found = FETCHED.matcher(text(zip, each))
                    .results()
                    .map(match -> match.group(1))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<FileType> openDocument(ZipFile zip) throws IOException {
        return switch (text(zip, "mimetype").strip()) {
            case OPEN_DOCUMENT + "text" -> Optional.of(FileType.ODT);
            case OPEN_DOCUMENT + "spreadsheet" -> Optional.of(FileType.ODS);
            case OPEN_DOCUMENT + "presentation" -> Optional.of(FileType.ODP);
            default -> Optional.empty();
        };
    }

    /** Source: OpenDocument 1.3, part 2, 3.4 and 5: encryption is said in the manifest, programs lie in folders of their own. */
    private static Verdict ofOpenDocument(ZipFile zip, List<String> names, FileType type) throws IOException {
        if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            return Verdict.of(Fault.ENCRYPTED);
        }
        Set<String> folders = names.stream()
                .filter(each -> each.indexOf('/') > 0)
                .map(each -> each.substring(0, each.indexOf('/')))
                .collect(Collectors.toSet());
        return folders.contains("Basic") || folders.contains("Scripts") ? acting("macro") : Verdict.of(type, 0);
    }

    /** Empty if there is none. */
    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] read = in.readNBytes(LIST + 1);
            Bounds.require(read.length <= LIST);
            return new String(read, StandardCharsets.UTF_8);
        }
    }

    private static Verdict acting(String what) {
        return Verdict.of(new Finding(Fault.CAN_ACT, what));
    }

    private static Verdict notTaken(String name) {
        return Verdict.of(new Finding(Fault.NOT_TAKEN, name));
    }
}
