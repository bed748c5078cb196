package org.comity.filing.deficiency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.comity.http.Language;
import org.comity.http.ProblemTexts;

/** The words for a defect in the language in which the reader asks. */
@RequestScoped
public class DeficiencyTexts {
    private final HttpHeaders headers;

    DeficiencyTexts(HttpHeaders headers) {
        this.headers = headers;
    }

    public String of(DeficiencyCode code) {
        return of(code, Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    public static String of(DeficiencyCode code, Locale language) {
        return ProblemTexts.of(code.code(), language, List.of());
    }
}
