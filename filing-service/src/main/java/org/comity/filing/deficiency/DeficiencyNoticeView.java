package org.comity.filing.deficiency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A combined deficiency notice with the last day to cure and its derivation")
public record DeficiencyNoticeView(
        UUID id,
        int number,
        Instant sentAt,
        String sentByName,
        String note,
        LocalDate cureBy,
        Derivation derivation,
        @Nullable Instant answeredAt,
        List<Item> items) {

    @Schema(name = "DeficiencyItem")
    public record Item(
            int position,
            String code,
            String message,
            String source,
            @Nullable String subject,
            String remark,
            @Nullable String answer) {}

    public static DeficiencyNoticeView of(DeficiencyNotice notice, DeficiencyTexts texts) {
        List<DeficiencyItem> items = notice.items();
        return new DeficiencyNoticeView(
                notice.id(),
                notice.number(),
                notice.sentAt(),
                notice.sentByName(),
                notice.note(),
                notice.cureBy(),
                notice.derivation(),
                notice.answeredAt(),
                IntStream.range(0, items.size())
                        .mapToObj(i -> item(i, items.get(i), texts))
                        .toList());
    }

    private static Item item(int position, DeficiencyItem item, DeficiencyTexts texts) {
        return new Item(
                position,
                item.code().code(),
                texts.of(item.code()),
                item.code().source(),
                item.subject(),
                item.remark(),
                item.answer());
    }
}
