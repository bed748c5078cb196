package org.comity.filing.assignment;

import static org.comity.filing.casefile.Office.ASSESSOR;
import static org.comity.filing.casefile.Office.CLERK;
import static org.comity.filing.casefile.Office.JUDGE;
import static org.comity.filing.casefile.Office.JUDGES_ASSISTANT;
import static org.comity.filing.casefile.Office.PRESIDING_JUDGE;
import static org.comity.filing.casefile.Office.SOLE_JUDGE;
import static org.comity.filing.casefile.Office.TECHNICAL_INVESTIGATOR;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.Office;
import org.comity.filing.court.StaffMember;
import org.comity.http.Ground;
import org.comity.law.Court;
import org.jspecify.annotations.Nullable;

/**
 * Whom a case is to be given to; each is an account of the court.
 *
 * @param version of the assignment that whoever gives it saw; 0 if there was none
 * @param presidingJudgeId of a panel; where nobody else sits, the judge who hears the case alone
 * @param judgeIds the other judges of the panel
 * @param technicalInvestigatorIds for a cause of specialised technology alone; null is nobody
 * @param reason why it is given to others; null the first time
 */
public record AssignmentRequest(
        @NotNull @Min(0) Integer version,
        @NotNull UUID clerkId,
        @NotNull UUID presidingJudgeId,
        @NotNull @Size(max = 6) List<@NotNull UUID> judgeIds,
        @NotNull @Size(max = 6) List<@NotNull UUID> assessorIds,
        @NotNull @Size(max = 3) List<@NotNull UUID> assistantIds,
        @Nullable @Size(max = 3) List<@NotNull UUID> technicalInvestigatorIds,
        @Nullable @Size(max = 1000) String reason) {
    public AssignmentRequest {
        technicalInvestigatorIds = technicalInvestigatorIds == null ? List.of() : technicalInvestigatorIds;
    }

    private record Seat(UUID accountId, Office office, String field) {}

    private List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        boolean alone = judgeIds.isEmpty() && assessorIds.isEmpty();
        seats.add(new Seat(presidingJudgeId, alone ? SOLE_JUDGE : PRESIDING_JUDGE, "presidingJudgeId"));
        addAll(seats, judgeIds, JUDGE, "judgeIds");
        addAll(seats, assessorIds, ASSESSOR, "assessorIds");
        seats.add(new Seat(clerkId, CLERK, "clerkId"));
        addAll(seats, assistantIds, JUDGES_ASSISTANT, "assistantIds");
        addAll(seats, technicalInvestigatorIds, TECHNICAL_INVESTIGATOR, "technicalInvestigatorIds");
        return seats;
    }

    private static void addAll(List<Seat> seats, List<UUID> accounts, Office office, String field) {
        for (int i = 0; i < accounts.size(); i++) {
            seats.add(new Seat(accounts.get(i), office, field + "[" + i + "]"));
        }
    }

    Set<UUID> accounts() {
        Set<UUID> accounts = new HashSet<>();
        seats().forEach(seat -> accounts.add(seat.accountId()));
        return accounts;
    }

    /**
     * Everything that is wrong with it, at once.
     *
     * @param cause of action, by its number
     * @param staff those of the accounts that are known
     */
    List<Ground> grounds(Court court, String cause, LocalDate day, Map<UUID, StaffMember> staff) {
        List<Ground> grounds = new ArrayList<>();
        Set<UUID> seated = new HashSet<>();
        for (Seat seat : seats()) {
            StaffMember member = staff.get(seat.accountId());
            if (member == null || !member.worksAt(court.code())) {
                grounds.add(AssignmentGround.PERSON_NOT_AT_COURT.on(seat.field()));
            } else if (!member.role().equals(seat.office().role())) {
                grounds.add(AssignmentGround.PERSON_HAS_ANOTHER_ROLE.on(seat.field()));
            } else if (!seated.add(seat.accountId())) {
                grounds.add(AssignmentGround.PERSON_TWICE.on(seat.field()));
            }
        }
        int judges = 1 + judgeIds.size();
        if (Composition.at(court, day).stream().noneMatch(lawful -> lawful.is(judges, assessorIds.size()))) {
            grounds.add(AssignmentGround.BENCH_NOT_LAWFUL.on(
                    "presidingJudgeId", Composition.SOURCE, List.of(judges, assessorIds.size())));
        }
        if (!technicalInvestigatorIds.isEmpty() && !TechnicalCauses.include(cause, day)) {
            grounds.add(AssignmentGround.CAUSE_NOT_TECHNICAL.on(
                    "technicalInvestigatorIds[0]", TechnicalCauses.SOURCE, List.of()));
        }
        return grounds;
    }

    /** @param staff all of the accounts */
    List<Member> members(Map<UUID, StaffMember> staff) {
        return seats().stream()
                .map(seat ->
                        new Member(seat.accountId(), staff.get(seat.accountId()).name(), seat.office()))
                .toList();
    }
}
