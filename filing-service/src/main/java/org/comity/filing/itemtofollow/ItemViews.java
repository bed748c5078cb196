package org.comity.filing.itemtofollow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.deadline.CaseClocks;

@ApplicationScoped
class ItemViews {
    private final ItemAnswers answers;
    private final CaseClocks clocks;

    ItemViews(ItemAnswers answers, CaseClocks clocks) {
        this.answers = answers;
        this.clocks = clocks;
    }

    ItemView of(ItemToFollow item) {
        answers.flush();
        return of(List.of(item)).getFirst();
    }

    List<ItemView> of(List<ItemToFollow> items) {
        Map<UUID, List<ItemAnswer>> given =
                answers.of(items.stream().map(ItemToFollow::id).toList());
        return items.stream()
                .map(item -> new ItemView(
                        item.id(),
                        item.what(),
                        item.otherwise(),
                        clocks.dueOf(item.id()),
                        item.receivedAt(),
                        item.receivedByName(),
                        given.getOrDefault(item.id(), List.of()).stream()
                                .map(ItemView.Answer::of)
                                .toList()))
                .toList();
    }
}
