package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;

/**
 * A court, by the code that stands in its case numbers, for example 浙01.
 *
 * @param en a working translation
 * @param level {@code supreme}, {@code high}, {@code intermediate} or {@code basic}
 * @param takesFilings whether somebody abroad can choose it when filing
 * @param tags what is special about it, such as {@code internet court}; empty if nothing
 * @param confidence how well the code is attested
 */
public record Court(
        String code,
        String zh,
        String en,
        String level,
        @JsonIgnore boolean takesFilings,
        @JsonIgnore List<String> tags,
        Confidence confidence) {
    /** For a reader: the Chinese name, and for those who do not read Chinese the one in their language before it. */
    public String nameFor(Locale reader) {
        return reader.getLanguage().equals("zh")
                ? zh
                : LawWords.of(reader, "court", code).orElse(en) + " (" + zh + ")";
    }
}
