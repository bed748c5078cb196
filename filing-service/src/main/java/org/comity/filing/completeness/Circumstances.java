package org.comity.filing.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.comity.filing.court.CourtOffices;
import org.comity.filing.court.StaffedCourts;
import org.comity.filing.submission.Claim;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;

/** What a check asks of others than the submission and its documents, in one statement. */
@ApplicationScoped
class Circumstances {
    /** The same filer has sent the same court the same claim: same cause, amount and defendants, and it stands. */
    private static final String TWIN = """
            exists (
                select from submission s
                where s.filer_account_id = ? and s.court = ? and s.cause = ? and s.claim_amount = ?
                  and s.status not in ('DRAFT', 'RETURNED', 'REFUSED') and s.id <> ?
                  and ? = array(
                      select coalesce(nullif(named ->> 'originalName', ''), nullif(named ->> 'latinName', ''),
                                      named ->> 'chineseName')
                      from jsonb_array_elements(s.litigants) with ordinality as listed (named, place)
                      where named ->> 'role' = 'DEFENDANT' order by place))""";

    private static final String QUESTION =
            "select " + TWIN + ", " + StaffedCourts.IS_STAFFED + ", " + CourtOffices.IS_OPEN;

    private final DataSource database;

    Circumstances(DataSource database) {
        this.database = database;
    }

    /**
     * @param hasTwin whether the same filer has sent the same claim already
     * @param atStaffedCourt whether the court that it goes to has a clerk, as far as anything is known
     * @param atOpenCourt whether that takes new filings
     */
    record Known(boolean hasTwin, boolean atStaffedCourt, boolean atOpenCourt) {}

    /** What is not said in a draft is the same as nothing. */
    Known of(Submission submission) {
        Claim claim = submission.claim();
        String[] defendants =
                submission.litigants().defendants().stream().map(Litigant::name).toArray(String[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(QUESTION)) {
            select.setObject(1, submission.filerAccountId());
            select.setString(2, submission.court());
            select.setString(3, submission.cause());
            select.setBigDecimal(4, claim.amount());
            select.setObject(5, submission.id());
            select.setArray(6, connection.createArrayOf("text", defendants));
            select.setString(7, submission.court());
            select.setString(8, submission.court());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Known(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("circumstances not known", failed);
        }
    }
}
