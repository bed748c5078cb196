package org.comity.filing.courtdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.filing.casefile.Assignee;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Office;
import org.comity.filing.fee.FeeDue;
import org.comity.filing.fee.FeeReliefs;
import org.comity.filing.submission.Litigant;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;

/** What the case says already of the fields of a document; who drafts it changes what is not so. */
@ApplicationScoped
class Prefill {
    /** Of the fee of the claim, unless a feature knows of another that is owed. */
    private static final String FEE_NOTICE = "FEE_NOTICE";

    private final Assignees assignees;
    private final CaseParties parties;
    private final FeeReliefs reliefs;
    private final Instance<KnownFields> others;

    Prefill(Assignees assignees, CaseParties parties, FeeReliefs reliefs, @Any Instance<KnownFields> others) {
        this.assignees = assignees;
        this.parties = parties;
        this.reliefs = reliefs;
        this.others = others;
    }

    /** Of the fields of the kind those that the case knows. */
    Map<String, String> of(CourtDocumentKind kind, CaseFile file) {
        Map<String, String> known = known(file);
        others.forEach(other -> known.putAll(other.of(kind.code(), file)));
        if (kind.code().equals(FEE_NOTICE) && file.fee() != null && !known.containsKey("AMOUNT")) {
            FeeDue due = reliefs.of(file.id()).of(file.fee());
            known.put("AMOUNT", (due == null ? file.fee().cny() : due.cny()).toPlainString());
            known.put(
                    "PAY_BY",
                    (due == null || due.until() == null ? file.feePayBy().lastDay() : due.until()).toString());
        }
        return kind.fields().stream()
                .map(Field::code)
                .filter(known::containsKey)
                .collect(Collectors.toMap(code -> code, known::get));
    }

    private Map<String, String> known(CaseFile file) {
        List<Assignee> people = assignees.of(List.of(file.id())).getOrDefault(file.id(), List.of());
        Map<String, String> known = new HashMap<>();
        put(
                known,
                "PANEL",
                people.stream()
                        .map(each -> title(each.office()) + " " + each.name())
                        .toList(),
                "\n");
        put(known, "JUDGES", names(people, "judge"), "、");
        put(known, "COURT_CLERK", names(people, "clerk"), "、");
        List<String> sued = parties.of(file.id()).stream()
                .filter(party -> party.role() == Litigant.Role.DEFENDANT)
                .map(CaseParty::name)
                .toList();
        put(known, "SUMMONED", sued, "、");
        put(known, "ADDRESSEE", sued, "、");
        List<String> joined = parties.of(file.id()).stream()
                .filter(party -> party.hasJoined() && party.leftAt() == null)
                .map(CaseParty::name)
                .toList();
        put(known, "JOINED", joined, "、");
        return known;
    }

    private static List<String> names(List<Assignee> people, String role) {
        return people.stream()
                .filter(each -> each.office().role().equals(role))
                .map(Assignee::name)
                .toList();
    }

    private static void put(Map<String, String> known, String field, List<String> values, String between) {
        if (!values.isEmpty()) {
            known.put(field, String.join(between, values));
        }
    }

    /** As it stands on a document, which is in Chinese. */
    private static String title(Office office) {
        return switch (office) {
            case PRESIDING_JUDGE -> "审判长";
            case SOLE_JUDGE -> "独任审判员";
            case JUDGE -> "审判员";
            case ASSESSOR -> "人民陪审员";
            case CLERK -> "书记员";
            case JUDGES_ASSISTANT -> "法官助理";
            case TECHNICAL_INVESTIGATOR -> "技术调查官";
        };
    }
}
