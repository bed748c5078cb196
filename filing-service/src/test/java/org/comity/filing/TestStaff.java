package org.comity.filing;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.testing.TestTokens;

/** People of a court of whom the gateway has told, and what a supervisor does with them. No gateway runs beside the tests. */
public final class TestStaff {
    private TestStaff() {}

    /** Somebody who works there now. */
    public static TestFiler joins(String role, String court) {
        TestFiler member = TestFiler.of(role, court);
        knows(member, role, court, true);
        return member;
    }

    /** What the gateway told last of somebody. */
    public static void knows(TestFiler member, String role, String court, boolean active) {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                PreparedStatement keep = connection.prepareStatement("""
                        insert into staff_member (account_id, name, role, court, active, version, known_since)
                        values (?, ?, ?, ?, ?, 1, clock_timestamp())
                        on conflict (account_id) do update set role = excluded.role, court = excluded.court, active = excluded.active""")) {
            keep.setObject(1, member.account);
            keep.setString(2, role + " " + member.account.toString().substring(0, 4));
            keep.setString(3, role);
            keep.setString(4, court);
            keep.setBoolean(5, active);
            keep.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A case for a clerk and a panel, of which the first judge presides. */
    public static Map<String, Object> panel(int version, TestFiler clerk, TestFiler... judges) {
        List<UUID> accounts =
                List.of(judges).stream().map(judge -> judge.account).toList();
        return Map.of(
                "version", version,
                "clerkId", clerk.account,
                "presidingJudgeId", accounts.getFirst(),
                "judgeIds", accounts.subList(1, accounts.size()),
                "assessorIds", List.of(),
                "assistantIds", List.of(),
                "reason", version == 0 ? "" : "The bench is full.");
    }

    /** A supervisor of the court gives the case to this judge, who presides, with two others. */
    public static void gives(String caseId, TestFiler judge) {
        String court = TestTokens.COURT;
        knows(judge, "judge", court, true);
        Response given = joins("supervisor", court)
                .post(
                        "/cases/" + caseId + "/assignments",
                        panel(0, joins("clerk", court), judge, joins("judge", court), joins("judge", court)));
        given.then().statusCode(201);
    }
}
