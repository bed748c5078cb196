package org.comity.gateway.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.comity.gateway.news.NewsKind;
import org.comity.gateway.news.NewsText;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox, in the reader's language and with the reader's time.
 *
 * @param action what opening {@code path} does
 * @param path inside the web app
 * @param caseId null for what belongs to no case, or to none yet
 * @param readAt null while it is unread
 */
public record InboxEntryView(
        UUID id,
        NewsKind kind,
        String title,
        String text,
        String action,
        String path,
        @Nullable UUID caseId,
        Instant toldAt,
        @Nullable Instant readAt) {
    static InboxEntryView of(InboxEntry entry, Locale language, ZoneId zone) {
        NewsText news = new NewsText(entry.kind(), entry.about(), language, zone);
        return new InboxEntryView(
                entry.id(),
                entry.kind(),
                news.title(),
                news.text(),
                news.action(),
                entry.path(),
                entry.caseId(),
                entry.toldAt(),
                entry.readAt());
    }
}
