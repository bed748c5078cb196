package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttemptView;

/** The book of attempts, for those that go through authorities. */
@ApplicationScoped
class AuthorityBook {

    private final AttemptBook book;

    AuthorityBook(AttemptBook book) {
        this.book = book;
    }

    /** @throws org.comity.http.ProblemException ATTEMPT_NOT_FOUND if it goes another way */
    ServiceAttempt hold(UUID id) {
        ServiceAttempt attempt = book.hold(id);
        if (attempt.how() != How.CERTIFICATE && attempt.how() != How.NOTE) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        return attempt;
    }

    /** As {@link #hold}; ATTEMPT_ENDED unless it is under way. */
    ServiceAttempt underWay(UUID id) {
        ServiceAttempt attempt = hold(id);
        attempt.requireUnderWay();
        return attempt;
    }

    ServiceAttemptView record(
            ServiceAttempt attempt, EventKind kind, LocalDate on, Map<String, String> facts, List<UUID> fileIds) {
        book.record(attempt, kind, on, facts, fileIds);
        return ServiceAttemptView.of(attempt, book.today());
    }
}
