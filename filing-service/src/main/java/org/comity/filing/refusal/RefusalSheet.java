package org.comity.filing.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.filing.courtdocument.Sheet;
import org.comity.filing.courtdocument.Sheet.Row;
import org.comity.filing.courtdocument.Sheet.Term;
import org.comity.filing.courtdocument.Writing;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Reference;
import org.comity.filing.submission.Submission;
import org.comity.papers.CourtPdf;

/** What stands on a ruling that no case is registered. There is no case, so it has the number of the filing. */
final class RefusalSheet {
    /** As people who check it are told, and the key of its words. */
    static final String KIND = "NON_ACCEPTANCE_RULING";

    private RefusalSheet() {}

    /** The law leaves open whether a filing of which no case is registered gets a case number; it is cited by its own. */
    static String reference(RefusalRuling ruling) {
        return Reference.of(ruling.submissionId());
    }

    /**
     * @param judge who decides; null for a draft
     * @param checkCode null for a draft
     */
    static Sheet of(
            RefusalRuling ruling,
            Submission submission,
            String judge,
            String checkCode,
            LocalDate day,
            String checkAt) {
        Writing in = Writing.beside(ruling.language());
        Term title = in.term("kind." + KIND);
        return new Sheet(
                CourtPdf.FAMILIES,
                in.direction(),
                title.zh(),
                checkCode == null ? in.term("draft") : null,
                in.court(ruling.court()),
                title,
                reference(ruling),
                rows(in, submission),
                in.text(KIND),
                fields(in, ruling, submission, judge),
                Sheet.DAY.format(day),
                Sheet.notes(in, checkCode, checkAt),
                null);
    }

    private static List<Row> rows(Writing in, Submission submission) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(in.term("filing"), List.of(Reference.of(submission.id()))));
        rows.add(new Row(in.term("cause"), List.of(Sheet.cause(submission.cause()))));
        for (Litigant.Role role : Litigant.Role.values()) {
            List<String> names = submission.litigants().all().stream()
                    .filter(litigant -> litigant.role() == role)
                    .map(Sheet::names)
                    .toList();
            if (!names.isEmpty()) {
                rows.add(new Row(in.term("role." + role), names));
            }
        }
        return rows;
    }

    private static List<Row> fields(Writing in, RefusalRuling ruling, Submission submission, String judge) {
        int days = RefusalAppeal.periodOf(submission.litigants().plaintiffs()).length();
        List<Row> fields = new ArrayList<>();
        fields.add(new Row(in.term("field.GROUNDS"), grounds(in, ruling)));
        fields.add(new Row(in.term("field.FINDINGS"), ruling.findings().lines().toList()));
        fields.add(new Row(in.term("field.APPEAL_COURT"), List.of(ruling.appealCourt())));
        fields.add(new Row(in.term("field.APPEAL_DAYS"), List.of(String.valueOf(days))));
        if (judge != null) {
            fields.add(new Row(in.term("field.JUDGES"), List.of(judge)));
        }
        fields.add(new Row(in.term("field.COURT_CLERK"), List.of(ruling.draftedByName())));
        return fields;
    }

    private static List<String> grounds(Writing in, RefusalRuling ruling) {
        return ruling.grounds().stream()
                .flatMap(code -> RefusalGround.find(code).stream())
                .flatMap(ground -> Stream.of(
                                ground.title(Writing.CHINESE) + "（" + ground.article() + "）",
                                in.beside() == null ? "" : ground.title(in.beside()))
                        .filter(line -> !line.isEmpty()))
                .toList();
    }
}
