package org.comity.serviceofprocess.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.comity.serviceofprocess.adviser.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnnouncementTextsTest {

    @Test
    @DisplayName("an announcement has its reason, its effect and a text for each kind of paper, in every language")
    void isWhole() {
        List<String> keys = Stream.concat(
                        Stream.of("reason", "effect", "day", "month", "unstated", "law.unstated"),
                        Stream.of(
                                        Stream.of(Paper.values()).map(Paper::name),
                                        Stream.of(NoticePeriod.values()).map(period -> "law." + period),
                                        Announcement.ROWS.stream().map(row -> "law." + row))
                                .flatMap(each -> each))
                .toList();
        assertTrue(Announcement.TEXTS.keys().containsAll(keys));
        Announcement.TEXTS.assertComplete();
        // J 139: what answers the claim, when the hearing is, and how a judgment is appealed
        assertTrue(
                Announcement.TEXTS.of("STATEMENT_OF_CLAIM", FormWords.CHINESE).contains("答辩期"));
        assertTrue(Announcement.TEXTS.of("SUMMONS", FormWords.CHINESE).contains("开庭时间"));
        assertTrue(Announcement.TEXTS.of("JUDGMENT", FormWords.CHINESE).contains("上诉"));
    }
}
