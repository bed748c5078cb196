package org.comity.serviceofprocess.form;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.serviceofprocess.casefile.CaseCauses;

/**
 * The confirmation of the address for service (送达地址确认书) of who agreed in an account: the form that others sign on paper, filled
 * in with what was said, its effect and how it is changed. Source: J 136, 137; OL 29, 30.
 */
@ApplicationScoped
public class ConfirmedAddress {
    private static final String CODE = "ADDRESS_CONFIRMATION";

    private final CaseCauses causes;
    private final Template template;

    ConfirmedAddress(CaseCauses causes, @Location("form.html") Template template) {
        this.causes = causes;
        this.template = template;
    }

    /**
     * What is to be drawn.
     *
     * @param name of who agreed
     * @param on the court's date
     * @param withdrawnOn null while it holds
     * @param beside the language beside Chinese
     */
    public String html(
            CourtCase file, CaseParty party, String name, LocalDate on, LocalDate withdrawnOn, Locale beside) {
        FormKind kind = GivenCertificates.given(FormKinds.all().stream()
                .filter(each -> each.code().equals(CODE))
                .findFirst()
                .orElseThrow());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("CASE_NUMBER", file.caseNumber());
        causes.of(file.caseId()).ifPresent(cause -> values.put("CAUSE", cause.zh() + " · " + cause.en()));
        values.put(
                "ADDRESSEE",
                Stream.of(party.name(), party.latinName(), party.chineseName())
                        .filter(each -> each != null && !each.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n")));
        values.put("EMAIL", both("confirmed.account", beside, name));
        values.put("ELECTRONIC_CONSENT", "YES");
        values.put("DATE", on.toString());
        if (withdrawnOn != null) {
            values.merge(
                    "EMAIL",
                    both("confirmed.withdrawn", beside, withdrawnOn.toString()),
                    (one, other) -> one + "\n" + other);
        }
        return template.data("it", FormSheet.of(kind, file.court(), beside, values))
                .render();
    }

    /** @throws org.comity.http.ProblemException FORM_NOT_DRAWN naming the first character that nobody would see */
    public byte[] draw(String html) {
        return FormPdf.draw(html);
    }

    private static String both(String key, Locale beside, Object... arguments) {
        String zh = FormWords.IN_ALL.of(key, FormWords.CHINESE, arguments);
        return beside.equals(FormWords.CHINESE) ? zh : zh + "\n" + FormWords.IN_ALL.of(key, beside, arguments);
    }
}
