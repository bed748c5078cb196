package org.comity.serviceofprocess.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.comity.law.Confidence;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Paper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One form, as a row of data.
 *
 * @param code such as {@code HAGUE_REQUEST}
 * @param article what asks for it, or for what stands on it
 * @param confidence how sure we are of that
 * @param wording how sure we are of the words as printed
 * @param note null if there is none
 * @param languages printed beside Chinese, one at a time; {@code zh-CN} where Chinese stands alone
 * @param official of {@code languages} those in which the wording of a model form is official: any other stands below the first of
 *     these, as a courtesy; null of what has no model
 * @param channels by which it is used
 * @param sealed whether the court's seal is set on it
 * @param parts in the order of the form
 */
record FormKind(
        String code,
        String article,
        LocalDate validFrom,
        Confidence confidence,
        Confidence wording,
        String note,
        List<String> languages,
        List<String> official,
        Set<Channel> channels,
        boolean sealed,
        List<Part> parts) {

    enum Is {
        HEADING,
        TEXT,
        FIELD,
        /** Where somebody signs. */
        SIGN
    }

    /** How a field is filled. */
    @Schema(name = "FormFieldType")
    enum Type {
        LINE,
        TEXT,
        DATE,
        CHOICE
    }

    /** Who fills a field: the court before it is printed, or whoever gets the form, on paper. */
    enum By {
        COURT,
        RECIPIENT
    }

    /**
     * @param code of its words
     * @param type null unless it is a field, as are by and required
     * @param required whether a person writes it if the case does not know it; of others, empty ones are printed as not applicable
     * @param options null unless it is a choice
     * @param papers for which kinds of paper; null for all
     * @param inText whether its value stands in a paragraph instead of a row of its own; null if not
     */
    record Part(
            Is part,
            String code,
            Type type,
            By by,
            Boolean required,
            List<String> options,
            Set<Paper> papers,
            Boolean inText) {

        boolean isFor(Paper paper) {
            return papers == null || papers.contains(paper);
        }

        /** Whether the court fills it in. */
        boolean isAsked() {
            return part == Is.FIELD && by == By.COURT;
        }
    }

    /** Whether a language is printed as a courtesy, below one in which the wording is official. */
    boolean isCourtesy(Locale language) {
        return official != null && !official.contains(language.toLanguageTag());
    }

    /** What the court fills in of it for a kind of paper. */
    List<Part> asked(Paper paper) {
        return parts.stream()
                .filter(part -> part.isAsked() && part.isFor(paper))
                .toList();
    }
}
