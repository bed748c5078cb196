package org.comity.serviceofprocess.channel.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The item by which an attempt went to the post. */
@Entity
@Table(name = "postal_item")
public class PostalItem {

    @Id
    private UUID attemptId;

    private String itemNumber;
    private LocalDate postedOn;
    private Instant postedAt;
    private UUID carrierAccountId;

    protected PostalItem() {}

    /** @param carrierAccountId the partner account of the carrier, which tells of this item and of no other; null if none does */
    PostalItem(UUID attemptId, ItemNumber number, LocalDate postedOn, Instant postedAt, UUID carrierAccountId) {
        this.attemptId = attemptId;
        itemNumber = number.value();
        this.postedOn = postedOn;
        this.postedAt = postedAt;
        this.carrierAccountId = carrierAccountId;
    }

    UUID attemptId() {
        return attemptId;
    }

    String itemNumber() {
        return itemNumber;
    }

    LocalDate postedOn() {
        return postedOn;
    }

    /** Null if no carrier tells of it by itself. */
    UUID carrierAccountId() {
        return carrierAccountId;
    }
}
