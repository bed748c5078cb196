package org.comity.filing.document.check;

/** More than any document of a court needs, and little enough for the process that looks at it. */
final class Bounds {
    /** Bundles of 10,000 scanned pages with their text have some 100,000. */
    static final int OBJECTS = 250_000;

    /** Letters of a name; 127 by ISO 32000-1, annex C, no bound in ISO 32000-2. */
    static final int NAME = 10_000;

    static final int PAGES = 20_000;

    /** A balanced page tree of 20,000 pages has five levels. */
    static final int PAGE_TREE_DEPTH = 64;

    /** Signed contracts have a revision for each signature. */
    static final int REVISIONS = 50;

    /** What everything but pictures unpacks to: text, fonts and drawings of 20,000 pages stay well below. */
    static final long DECODED_BYTES = 512L * 1024 * 1024;

    /** Between two filters of one stream the whole of it lies in memory. */
    static final int BETWEEN_FILTERS = 32 * 1024 * 1024;

    /** A0 at 600 dots an inch has 560 million. */
    static final long PIXELS = 600_000_000L;

    private Bounds() {}

    /** Thrown out of whatever is being read; the answer is {@link Fault#TOO_COMPLEX}. */
    static final class Exceeded extends RuntimeException {
        Exceeded() {
            super("more than a document needs", null, false, false);
        }
    }

    static void require(boolean within) {
        if (!within) {
            throw new Exceeded();
        }
    }
}
