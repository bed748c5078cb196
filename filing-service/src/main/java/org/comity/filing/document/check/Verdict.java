package org.comity.filing.document.check;

/**
 * What came of looking at a file. It travels between the two processes as one line.
 *
 * @param fault null if the file is a document
 * @param detail what the words about the fault name; empty if they name nothing
 * @param pages 0 if there is a fault
 */
public record Verdict(Fault fault, String detail, int pages) {
    private static final String BETWEEN = "\t";
    /** Details come out of strangers' files; a longer one says no more. */
    private static final int LONGEST_DETAIL = 100;

    static Verdict document(int pages) {
        return new Verdict(null, "", pages);
    }

    static Verdict of(Finding finding) {
        return new Verdict(finding.fault(), finding.detail(), 0);
    }

    static Verdict of(Fault fault) {
        return new Verdict(fault, "", 0);
    }

    public boolean isDocument() {
        return fault == null;
    }

    String line() {
        return isDocument() ? "PAGES" + BETWEEN + pages : "FAULT" + BETWEEN + fault + BETWEEN + printable(detail);
    }

    /** @throws IllegalArgumentException if the line is none that {@link #line} writes */
    static Verdict read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return switch (parts[0]) {
            case "PAGES" -> document(Integer.parseInt(parts[1]));
            case "FAULT" -> new Verdict(Fault.valueOf(parts[1]), parts[2], 0);
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
