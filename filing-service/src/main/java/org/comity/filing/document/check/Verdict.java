package org.comity.filing.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of looking at a file. It travels between the two processes as one line.
 *
 * @param fault null if the file is a document
 * @param detail what the words about the fault name; empty if they name nothing
 * @param type what the file is; null if there is a fault
 * @param pages 0 if there is a fault, and for sound and film
 * @param unusual what is unusual about a file that is taken; empty if there is a fault
 */
public record Verdict(Fault fault, String detail, FileType type, int pages, List<Unusual> unusual) {
    private static final String BETWEEN = "\t";
    /** Details come out of strangers' files; a longer one says no more. */
    private static final int LONGEST_DETAIL = 100;

    /** A PDF that is one. */
    static Verdict document(int pages) {
        return of(FileType.PDF, pages);
    }

    /** A PDF that is one, and of which something is unusual. */
    static Verdict document(int pages, List<Unusual> unusual) {
        return new Verdict(null, "", FileType.PDF, pages, List.copyOf(unusual));
    }

    static Verdict of(FileType type, int pages) {
        return new Verdict(null, "", type, pages, List.of());
    }

    static Verdict of(Finding finding) {
        return new Verdict(finding.fault(), finding.detail(), null, 0, List.of());
    }

    static Verdict of(Fault fault) {
        return of(Finding.of(fault));
    }

    public boolean isDocument() {
        return fault == null;
    }

    String line() {
        return isDocument()
                ? "PAGES" + BETWEEN + type + BETWEEN + pages
                        + unusual.stream()
                                .map(each -> BETWEEN + each.what() + BETWEEN + printable(each.detail()))
                                .collect(Collectors.joining())
                : "FAULT" + BETWEEN + fault + BETWEEN + printable(detail);
    }

    /** @throws IllegalArgumentException if the line is none that {@link #line} writes */
    static Verdict read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return switch (parts[0]) {
            case "PAGES" ->
                new Verdict(null, "", FileType.valueOf(parts[1]), Integer.parseInt(parts[2]), unusual(parts));
            case "FAULT" -> of(new Finding(Fault.valueOf(parts[1]), parts[2]));
            default -> throw new IllegalArgumentException(line);
        };
    }

    /** From the fourth part on, two for each. */
    private static List<Unusual> unusual(String[] parts) {
        List<Unusual> all = new ArrayList<>();
        for (int i = 3; i < parts.length; i += 2) {
            all.add(new Unusual(Oddity.valueOf(parts[i]), parts[i + 1]));
        }
        return List.copyOf(all);
    }

    private static String printable(String detail) {
        String shown = detail.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
        return shown.codePoints()
                .limit(LONGEST_DETAIL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
