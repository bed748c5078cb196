package org.comity.gateway.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.inbox.Inboxes;
import org.comity.gateway.mail.Letters;
import org.comity.gateway.mail.Reader;
import org.comity.gateway.news.NewsKind;

/** Tells people what happened, as the matrix says; in the transaction in which it was heard. */
@ApplicationScoped
class Teller {
    /** What sets the time of a hearing, moves it, or takes it away. */
    private static final Set<NewsKind> FOR_THE_CALENDAR = EnumSet.of(
            NewsKind.HEARING_SCHEDULED,
            NewsKind.HEARING_TO_HOLD,
            NewsKind.HEARING_TO_INTERPRET,
            NewsKind.HEARING_TO_BE_HEARD,
            NewsKind.HEARING_MOVED,
            NewsKind.HEARING_RECESSED,
            NewsKind.MEETING_SET,
            NewsKind.MEETING_CALLED_OFF,
            NewsKind.HEARING_ADJOURNED);

    private final Accounts accounts;
    private final Inboxes inboxes;
    private final Letters letters;

    Teller(Accounts accounts, Inboxes inboxes, Letters letters) {
        this.accounts = accounts;
        this.inboxes = inboxes;
        this.letters = letters;
    }

    /** Accounts that this gateway does not know (any more), or that are closed, are passed over. */
    void tell(Happening happening) {
        happening.tellings().forEach(telling -> tell(happening, telling));
    }

    private void tell(Happening happening, Telling telling) {
        List<Account> reached = accounts.open(happening.accounts(telling.audience()));
        String path = happening.path(telling);
        if (telling.channels().contains(Channel.INBOX)) {
            List<UUID> ids = reached.stream().map(Account::id).toList();
            if (telling.gathered()) {
                inboxes.putGathered(ids, telling.kind(), happening.about(), happening.caseId(), path);
            } else {
                inboxes.put(ids, telling.kind(), happening.about(), happening.caseId(), path);
            }
        }
        if (telling.channels().contains(Channel.MAIL)) {
            readers(happening, telling, reached).forEach(reader -> write(happening, telling, reader, path));
        }
    }

    private static List<Reader> readers(Happening happening, Telling telling, List<Account> reached) {
        return telling.audience() == Audience.CALLED
                ? List.of(happening.reader())
                : reached.stream()
                        .map(account -> new Reader(account.email(), account.locale(), account.zone()))
                        .toList();
    }

    private void write(Happening happening, Telling telling, Reader reader, String path) {
        if (telling.gathered()) {
            letters.tellGathered(telling.kind(), happening.about(), reader, path);
        } else {
            letters.invite(telling.kind(), happening.about(), reader, path, hearing(happening, telling));
        }
    }

    private static UUID hearing(Happening happening, Telling telling) {
        return FOR_THE_CALENDAR.contains(telling.kind()) ? happening.hearingId() : null;
    }
}
