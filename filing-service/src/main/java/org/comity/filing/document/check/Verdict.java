package org.comity.filing.document.check;

/**
 * What came of looking at a file. It travels between the two processes as one line.
 *
 * @param fault null if the file is a document
 * @param detail what the words about the fault name; empty if they name nothing
 * @param type what the file is; null if there is a fault
 * @param pages 0 if there is a fault, and for sound and film
 */
public record Verdict(Fault fault, String detail, FileType type, int pages) {
    private static final String BETWEEN = "\t";
    /** Details come out of strangers' files; a longer one says no more. */
    private static final int LONGEST_DETAIL = 100;

    /** A PDF that is one. */
    static Verdict document(int pages) {
        return of(FileType.PDF, pages);
    }

    static Verdict of(FileType type, int pages) {
        return new Verdict(null, "", type, pages);
    }

    static Verdict of(Finding finding) {
        return new Verdict(finding.fault(), finding.detail(), null, 0);
    }

    static Verdict of(Fault fault) {
        return new Verdict(fault, "", null, 0);
    }

    public boolean isDocument() {
        return fault == null;
    }

    String line() {
        return isDocument()
                ? "PAGES" + BETWEEN + type + BETWEEN + pages
                : "FAULT" + BETWEEN + fault + BETWEEN + printable(detail);
    }

    /** @throws IllegalArgumentException if the line is none that {@link #line} writes */
    static Verdict read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return switch (parts[0]) {
            case "PAGES" -> of(FileType.valueOf(parts[1]), Integer.parseInt(parts[2]));
            case "FAULT" -> new Verdict(Fault.valueOf(parts[1]), parts[2], null, 0);
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static String printable(String detail) {
        String shown = detail.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
        return shown.codePoints()
                .limit(LONGEST_DETAIL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
