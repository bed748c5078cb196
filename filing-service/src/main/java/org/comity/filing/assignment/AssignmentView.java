package org.comity.filing.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.Office;
import org.comity.law.Confidence;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param version to be sent back by who gives the case to others; 0 while nobody has it
 * @param members who presides or hears it alone first; empty while nobody has it
 * @param notifyBy until when the parties are to be told who hears the case; null for them, and while nobody does
 * @param compositions the benches that the law allows at this court; empty for who does not give cases
 */
@Schema(name = "Assignment", description = "Who hears a case, and who its clerk is")
public record AssignmentView(
        int version,
        @Nullable Instant assignedAt,
        List<MemberView> members,
        @Nullable Derivation notifyBy,
        List<Bench> compositions) {

    /** @param accountId null for parties */
    @Schema(name = "AssignmentMember")
    public record MemberView(@Nullable UUID accountId, String name, Office office) {
        static MemberView of(Member member, boolean ofTheCourt) {
            return new MemberView(ofTheCourt ? member.accountId() : null, member.name(), member.office());
        }
    }

    /** @param judges with the one who presides; one alone is a sole judge */
    @Schema(name = "BenchComposition", description = "A bench that the law allows")
    public record Bench(int judges, int assessors, String article, Confidence confidence) {
        static Bench of(Composition row) {
            return new Bench(row.judges(), row.assessors(), row.article(), row.confidence());
        }
    }

    static AssignmentView ofNobody(List<Composition> lawful) {
        return new AssignmentView(0, null, List.of(), null, benches(lawful));
    }

    static AssignmentView of(Assignment given, boolean ofTheCourt, List<Composition> lawful) {
        return new AssignmentView(
                given.number(),
                given.assignedAt(),
                given.members().stream()
                        .map(member -> MemberView.of(member, ofTheCourt))
                        .toList(),
                ofTheCourt
                        ? Derivation.of(ProceduralPeriods.NOTICE_OF_JUDGES, CourtClock.dateOf(given.assignedAt()))
                        : null,
                benches(lawful));
    }

    private static List<Bench> benches(List<Composition> lawful) {
        return lawful.stream().map(Bench::of).toList();
    }
}
