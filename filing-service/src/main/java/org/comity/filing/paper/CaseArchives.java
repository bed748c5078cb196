package org.comity.filing.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.document.KeptFile;
import org.comity.law.CourtClock;
import org.comity.law.Courts;

/**
 * The papers of several cases in one ZIP: a folder for each, with its own index, and before them one over the cases. Written as it is
 * sent.
 */
final class CaseArchives {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final List<String> COLUMNS =
            List.of("case-number", "case-title", "case-court", "case-registered", "case-papers", "file");

    private final List<ArchiveIndex> cases;
    private final Function<String, KeptFile> files;
    private final Locale language;
    private final Instant now;

    /** @param cases in the order in which they are listed @param files where the bytes with a digest lie */
    CaseArchives(List<ArchiveIndex> cases, Function<String, KeptFile> files, Locale language, Instant now) {
        this.cases = cases;
        this.files = files;
        this.language = language;
        this.now = now;
    }

    /** By the court's day. */
    String archiveName() {
        return say("cases") + " " + CourtClock.dateOf(now) + ".zip";
    }

    void writeTo(OutputStream out) throws IOException {
        try (ZipOutputStream zip = CaseArchive.begin(out)) {
            CaseArchive.put(zip, "index.html", html());
            CaseArchive.put(zip, "index.csv", csv());
            for (ArchiveIndex index : cases) {
                new CaseArchive(index, files).write(zip, folder(index));
            }
        }
    }

    /** Numbers of cases differ, and so do their folders. */
    private static String folder(ArchiveIndex index) {
        String name = index.archiveName();
        return name.substring(0, name.length() - ".zip".length()) + "/";
    }

    private List<String> cells(ArchiveIndex index) {
        CaseFile file = index.file();
        return List.of(
                file.number(),
                file.title(),
                Courts.find(file.court()).map(court -> court.zh()).orElse(file.court()),
                file.registeredOn().toString(),
                String.valueOf(index.lines().size()),
                folder(index) + "index.html");
    }

    private String csv() {
        return Stream.concat(
                        Stream.of(COLUMNS.stream().map(this::say).toList()),
                        cases.stream().map(this::cells))
                .map(row -> row.stream().map(ArchiveIndex::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private String html() {
        return ArchiveIndex.page(
                language,
                ArchiveIndex.escaped(say("cases")),
                "",
                List.of(say("made", TIME.format(ZonedDateTime.ofInstant(now, CourtClock.ZONE))), say("no-service")),
                COLUMNS.stream().map(this::say).toList(),
                cases.stream().map(this::cells).map(CaseArchives::row).collect(Collectors.joining("\n")));
    }

    private static String row(List<String> cells) {
        String index = cells.getLast();
        String address = Stream.of(index.split("/")).map(ArchiveIndex::address).collect(Collectors.joining("/"));
        return cells.subList(0, cells.size() - 1).stream()
                .map(cell -> "<td><bdi>" + ArchiveIndex.escaped(cell) + "</bdi></td>")
                .collect(Collectors.joining(
                        "",
                        "<tr>",
                        "<td><a href=\"" + ArchiveIndex.escaped(address) + "\"><bdi>" + ArchiveIndex.escaped(index)
                                + "</bdi></a></td></tr>"));
    }

    private String say(String key, Object... values) {
        return ArchiveIndex.TEXTS.of(key, language, values);
    }
}
