package org.comity.filing.lodgement;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_EDITABLE;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.document.Documents;
import org.comity.filing.document.UploadLimits;
import org.comity.filing.document.UploadVolumes;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.upload.Destination;
import org.comity.filing.submission.Status;

/** Whether a submission takes one more document, asked in one statement before the bytes come. */
@ApplicationScoped
class Welcome implements Destination {
    private static final String QUESTION = """
            select s.status, d.held, d.bytes, (%s)
              from submission s,
                   lateral (select count(*) as held, coalesce(sum(bytes), 0) as bytes from document where submission_id = s.id) d
             where s.id = ? and s.filer_account_id = ?""".formatted(UploadVolumes.OF_LAST_DAY);

    private final DataSource database;
    private final Uploads uploads;
    private final UploadLimits limits;
    private final UploadVolumes volumes;

    Welcome(DataSource database, Uploads uploads, UploadLimits limits, UploadVolumes volumes) {
        this.database = database;
        this.uploads = uploads;
        this.limits = limits;
        this.volumes = volumes;
    }

    /**
     * @param announced in bytes
     * @throws org.comity.http.ProblemException SUBMISSION_NOT_FOUND if it is not the account's own, SUBMISSION_NOT_EDITABLE,
     *     TOO_MANY_DOCUMENTS, SUBMISSION_TOO_LARGE or TOO_MUCH_UPLOADED_TODAY
     */
    void require(UUID submission, UUID account, long announced) {
        requireWelcome(submission, account, 0, announced);
    }

    @Override
    public String key() {
        return "submissionId";
    }

    @Override
    public void requireWelcome(UUID submission, UUID account, long there, long everywhere) {
        Known known = known(submission, account);
        if (!known.status().isEditable()) {
            throw SUBMISSION_NOT_EDITABLE.with(known.status());
        }
        known.held().requireRoom(there, limits);
        uploads.requireVolume(known.sentInLastDay(), everywhere);
    }

    private record Known(Status status, Documents.Held held, long sentInLastDay) {}

    private Known known(UUID submission, UUID account) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(QUESTION)) {
            select.setObject(1, account);
            select.setObject(2, volumes.lastDay());
            select.setObject(3, submission);
            select.setObject(4, account);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw SUBMISSION_NOT_FOUND.with(submission);
                }
                return new Known(
                        Status.valueOf(row.getString(1)),
                        new Documents.Held(row.getLong(2), row.getLong(3)),
                        row.getLong(4));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("submission not known", failed);
        }
    }
}
