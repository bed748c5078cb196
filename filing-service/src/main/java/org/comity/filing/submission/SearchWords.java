package org.comity.filing.submission;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What people look for, written as what is searched: full-width letters as half-width ones, upper case as lower case. Source: Unicode
 * NFKC.
 */
public final class SearchWords {
    private SearchWords() {}

    public static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** As a pattern of SQL that finds it anywhere. @param folded empty finds everything */
    public static String anywhere(String folded) {
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
